import {
  cellNumbers,
  type FuseTable,
  firstHash,
  placeOf,
  printOf,
  secondHash,
} from '../../src/model/fuse-table.ts'

/** Keys, each of two 32-bit numbers, and their values. */
export interface Keyed {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly values: Uint8Array
}

type Shape = Omit<FuseTable, 'cells'>

// Sizes as Graf and Lemire found them for three cells a key.
const shapeOf = (count: number, width: number, valueBits: number, seed: number): Shape => {
  const power = Math.floor(Math.log(Math.max(count, 2)) / Math.log(3.33) + 2.25)
  const segment = 1 << Math.min(power, 16)
  const room = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(count, 2)))
  const segments = Math.max(1, Math.ceil((count * room) / segment) - 2)
  return {seed, segment, reach: segments * segment, width, valueBits}
}

/** The three cells of each key, one after the other. */
const cellsOf = (shape: Shape, {a, b}: Keyed): Uint32Array => {
  const {seed, segment, reach} = shape
  const cells = new Uint32Array(a.length * 3)
  for (let key = 0; key < a.length; key++) {
    const second = secondHash(seed, a[key] ?? 0, b[key] ?? 0)
    const place = placeOf(firstHash(seed, a[key] ?? 0, b[key] ?? 0), reach)
    cells[key * 3] = place
    cells[key * 3 + 1] = (place + segment) ^ (second & (segment - 1))
    cells[key * 3 + 2] = (place + 2 * segment) ^ ((second >>> 16) & (segment - 1))
  }
  return cells
}

/** Takes away, again and again, a key that has a cell to itself. Gives these in order, or undefined where some are left. */
const peel = (cells: Uint32Array, size: number): Uint32Array | undefined => {
  const [left, keys] = [new Uint8Array(size), new Uint32Array(size)]
  const toggle = (key: number, step: number, lone: (cell: number) => void): void => {
    for (let at = key * 3; at < key * 3 + 3; at++) {
      const cell = cells[at] ?? 0
      left[cell] = (left[cell] ?? 0) + step
      keys[cell] = (keys[cell] ?? 0) ^ key
      if (left[cell] === 1) lone(cell)
    }
  }
  for (let key = 0; key < cells.length / 3; key++) toggle(key, 1, () => {})
  const queue: number[] = []
  for (let cell = 0; cell < size; cell++) if (left[cell] === 1) queue.push(cell)
  const order: number[] = []
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (left[cell] !== 1) continue
    const key = keys[cell] ?? 0
    order.push(key, cell)
    toggle(key, -1, (lone) => queue.push(lone))
  }
  return order.length / 2 === cells.length / 3 ? Uint32Array.from(order) : undefined
}

/** The last key taken away is written first: the cell that it had to itself is free to make its value right. */
const fill = (shape: Shape, keyed: Keyed, cells: Uint32Array, order: Uint32Array): Uint16Array => {
  const filled = new Uint16Array(shape.reach + 2 * shape.segment)
  for (let at = order.length - 2; at >= 0; at -= 2) {
    const [key = 0, own = 0] = order.subarray(at, at + 2)
    const [a = 0, b = 0] = [keyed.a[key], keyed.b[key]]
    let value = printOf(firstHash(shape.seed, a, b), secondHash(shape.seed, a, b), shape.width)
    value ^= keyed.values[key] ?? 0
    for (const cell of cells.subarray(key * 3, key * 3 + 3)) value ^= cell === own ? 0 : (filled[cell] ?? 0)
    filled[own] = value
  }
  return filled
}

const packCells = (filled: Uint16Array, width: number): Uint16Array => {
  const cells = new Uint16Array(cellNumbers(filled.length, width))
  for (const [at, value] of filled.entries()) {
    const [number, shift] = [Math.floor((at * width) / 16), (at * width) % 16]
    cells[number] = (cells[number] ?? 0) | (value << shift)
    cells[number + 1] = (cells[number + 1] ?? 0) | (value >>> (16 - shift))
  }
  return cells
}

/** Makes a table of keys that differ from each other. */
export const fillFuse = (keyed: Keyed, width: number, valueBits: number): FuseTable => {
  for (let seed = 1; seed < 100; seed++) {
    const shape = shapeOf(keyed.a.length, width, valueBits, seed)
    const cells = cellsOf(shape, keyed)
    const order = peel(cells, shape.reach + 2 * shape.segment)
    if (order) return {...shape, cells: packCells(fill(shape, keyed, cells, order), width)}
  }
  throw new Error('Expected keys that differ, got some twice')
}
