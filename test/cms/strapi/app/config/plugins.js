module.exports = ({env}) => ({
  copydesk: {
    enabled: true,
    resolve: './node_modules/@copydesk/strapi',
    config: {
      contentTypes: {'api::article.article': ['title', 'body', 'story'], 'api::note.note': []},
      folder: env('OVERRIDES'),
    },
  },
})
