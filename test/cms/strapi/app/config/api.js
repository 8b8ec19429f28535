module.exports = {rest: {defaultLimit: 25}}
