import { mount } from "svelte";
import Desk from "./Desk.svelte";
import "./desk.css";

const target = document.querySelector("#desk");
if (target !== null) mount(Desk, { target });
