/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // A table laid out as a grid loses its roles in some browsers unless they are said once more.
    warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles',
  },
}
