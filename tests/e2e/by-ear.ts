import { type CDPSession, expect, type Page } from "@playwright/test";

/** One thing that a screen reader says, in its order. */
interface Said {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly node: number;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value?: string };
  readonly name?: { value?: string };
  readonly properties?: readonly { name: string; value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly parentId?: string;
}

/** What has to be called something, or it is a button that says "button". */
const NAMED = ["button", "link", "slider", "checkbox", "radio", "combobox", "textbox", "image", "dialog", "region"];

/** A text as it is compared: whatever a line is broken with is one space. */
export const plain = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, " ").trim();

/** Plays from the accessibility tree alone: no place, no colour, no class of anything is looked at. */
export class ScreenReader {
  private readonly session: CDPSession;
  private readonly page: Page;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async on(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page);
    await session.send("Accessibility.enable");
    return new ScreenReader(page, session);
  }

  /** Everything on the page in reading order. */
  async readAll(): Promise<Said[]> {
    const { nodes } = (await this.session.send("Accessibility.getFullAXTree")) as unknown as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const said: Said[] = [];
    const read = (node: AxNode): void => {
      const role = node.role?.value ?? "";
      if (!node.ignored && role !== "InlineTextBox") {
        const focused = node.properties?.some(({ name, value }) => name === "focused" && value.value === true) ?? false;
        said.push({ role, name: plain(node.name?.value ?? ""), focused, node: node.backendDOMNodeId ?? 0 });
      }
      for (const child of node.childIds ?? []) {
        const next = byId.get(child);
        if (next !== undefined) read(next);
      }
    };
    for (const root of nodes.filter(({ parentId }) => parentId === undefined)) read(root);
    return said;
  }

  /** Holds a screen of the story to what a listener needs. */
  async listen(where: string): Promise<void> {
    const first = (await this.page.locator("main[data-turn='0']").count()) > 0;
    const wanted = await this.page.evaluate(linesOfPassage);
    await expect(async () => {
      const said = await this.readAll();
      expect(said.filter(({ role }) => role === "main").length, `${where}: one main`).toBe(1);
      const silent = said.filter(({ role, name }) => NAMED.includes(role) && name === "");
      expect(
        silent.map(({ role }) => role),
        `${where}: without a name`,
      ).toEqual([]);
      const from = said.findLastIndex(({ focused }) => focused);
      const focus = said[from];
      // The first page is where a browser puts whoever opens it; from then on the focus goes along.
      if (!first) expect(focus?.role, `${where}: the focus is on the passage's heading`).toBe("heading");
      expect(focus?.name, `${where}: the heading says where`).not.toBe("");
      const after = said.slice(from);
      const rest = textOf(after);
      let at = 0;
      for (const line of wanted) {
        const found = rest.indexOf(line, at);
        expect(found, `${where}: not heard, or not in its order: ${line}`).toBeGreaterThanOrEqual(0);
        at = found + line.length;
      }
    }).toPass({ timeout: 10_000 });
  }

  /** Finds the choice by what its button is called, goes there and presses Enter. */
  async choose(text: string): Promise<void> {
    const said = await this.readAll();
    const buttons = said.filter(({ role, name }) => role === "button" && name.startsWith(plain(text)));
    const button = buttons[0];
    if (button === undefined) throw new Error(`no button is called "${text}"`);
    await this.session.send("DOM.focus", { backendNodeId: button.node });
    await this.page.keyboard.press("Enter");
  }
}

const textOf = (said: readonly Said[]): string =>
  plain(said.flatMap(({ role, name }) => (role === "StaticText" ? [name] : [])).join(" ")).replace(
    / ([,.;:!?”’])/g,
    "$1",
  );

/** Runs in the page: the words of each line of the passage, those left out that are only for the eye. */
function linesOfPassage(): string[] {
  return [...document.querySelectorAll("main .lines .line")].map((line) => {
    const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
      if (!text.parentElement?.closest("[aria-hidden=true], button")) parts.push(text.textContent ?? "");
    }
    return parts
      .join(" ")
      .replace(/[\s\u00ad\u200b]+/g, " ")
      .trim()
      .replace(/ ([,.;:!?”’])/g, "$1");
  });
}
