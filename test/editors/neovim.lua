-- The few lines of the README, then what a person does: open, look, mend, look again.
local seed = vim.env.COPYDESK_DRAFT
vim.api.nvim_create_autocmd('FileType', {
  pattern = {'text', 'markdown', 'html'},
  callback = function()
    local id = vim.lsp.start_client({
      name = 'copydesk',
      cmd = {'node', vim.env.COPYDESK, 'lsp'},
      root_dir = vim.fn.getcwd(),
    })
    vim.lsp.buf_attach_client(0, id)
  end,
})
vim.cmd('edit ' .. seed)

local function say(line) io.stdout:write(line .. '\n') end
local function wait_for(what, condition)
  if not vim.wait(30000, condition, 50) then
    say('FAIL ' .. what)
    vim.cmd('cquit')
  end
  say('ok   ' .. what)
end
local function has(message)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.message:find(message, 1, true) then return found end
  end
end

wait_for('marks a word written twice', function() return has('“the” is written twice') end)
local found = has('“the” is written twice')
local params = vim.lsp.util.make_range_params()
params.range = {start = {line = found.lnum, character = found.col}, ['end'] = {line = found.end_lnum, character = found.end_col}}
params.context = {diagnostics = {}}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000)
for id, answer in pairs(answers or {}) do
  local action = answer.result[1]
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
end
wait_for('the mark is gone once it is mended', function() return not has('“the” is written twice') end)
wait_for('the text reads as mended', function()
  return vim.api.nvim_buf_get_lines(0, 0, 1, false)[1] == 'The minister said the talks went well.'
end)
vim.cmd('qall!')
