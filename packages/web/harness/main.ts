import "../src/style/base.css"; import "../src/style/tokens.css"; import "../src/style/fonts.css"; import { mount } from "svelte"; import Harness from "./Harness.svelte";
const q = new URLSearchParams(location.search); document.documentElement.dataset.theme = q.get("theme") ?? "dark";
mount(Harness, { target: document.getElementById("app")!, props: { show: q.get("show") ?? "map", place: q.get("place") ?? "house" } });
