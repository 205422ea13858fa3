import type { PictureTheme } from "./palettes.ts";

function themeNow(): PictureTheme {
  if (typeof document === "undefined") return "dark";
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "contrast" ? chosen : "dark";
}

/**
 * The theme chosen on the page's root, followed as it changes: canvases cannot read style sheets.
 * Call it while a component is being set up.
 */
export function followTheme(): { readonly theme: PictureTheme } {
  let theme = $state(themeNow());
  $effect(() => {
    const observer = new MutationObserver(() => {
      theme = themeNow();
    });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  });
  return {
    get theme() {
      return theme;
    },
  };
}
