// Prints the structure of every page with its text, as pdf.js sees it: node structure.mjs PDFJS FILE
import { readFileSync } from "node:fs";

const { getDocument } = await import(process.argv[2]);
const file = new Uint8Array(readFileSync(process.argv[3]));
const document = await getDocument({ data: file, verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = {};
    const open = [];
    for (const item of items) {
        if (item.type === "endMarkedContent") open.pop();
        else if (item.type) open.push(item.id ?? null);
        else if (open.length && open.at(-1)) {
            // what pdf.js takes for the end of a line it says so, and keeps no space there
            texts[open.at(-1)] = (texts[open.at(-1)] ?? "") + item.str + (item.hasEOL ? "\n" : "");
        }
    }
    pages.push({ tree: await page.getStructTree(), texts });
}
const attachments = Object.keys((await document.getAttachments()) ?? {});
console.log(JSON.stringify({ mark: await document.getMarkInfo(), attachments, pages }));
