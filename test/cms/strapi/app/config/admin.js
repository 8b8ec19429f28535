module.exports = () => ({
  auth: {secret: 'for-tests-only'},
  apiToken: {salt: 'for-tests-only'},
  transfer: {token: {salt: 'for-tests-only'}},
  secrets: {encryptionKey: 'for-tests-only-for-tests-only-00'},
  flags: {nps: false, promoteEE: false},
})
