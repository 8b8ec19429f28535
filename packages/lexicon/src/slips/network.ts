/** So many units stand between the inputs and the answer. */
export const UNITS = 128

/** How many weights a network of so many inputs has: for each unit those of the inputs, what it always has, what the answer takes of it; last, what the answer always has. */
export const networkSize = (inputs: number, units: number = UNITS): number => units * (inputs + 2) + 1

/** Asks a neural network with one hidden layer: a logarithm of odds. A unit counts where it is above 0; what each comes to is written down, which says how many there are. */
export const askNetwork = (weights: Float32Array, inputs: Float32Array, units: Float32Array): number => {
  const {length} = inputs
  let answer = weights[weights.length - 1] ?? 0
  for (let unit = 0; unit < units.length; unit++) {
    const first = unit * (length + 2)
    let value = weights[first + length] ?? 0
    for (let at = 0; at < length; at++) value += (inputs[at] ?? 0) * (weights[first + at] ?? 0)
    units[unit] = value
    if (value > 0) answer += value * (weights[first + length + 1] ?? 0)
  }
  return answer
}
