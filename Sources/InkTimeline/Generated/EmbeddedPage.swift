// swift-format-ignore-file
// Made of Sources/InkTimeline/Page by `make golden`: change the files there instead.

enum EmbeddedPage {
  static let styleHash = "sha256-BbfwaLr0zA/vC48rF+/yDGKv/aX2iPIKdYvqZW0ReEc="
  static let scriptHash = "sha256-iXw9hqSVI46hk/XJVLDgemttdYJTqgZBW3M22KEMcp0="
  static let template = ##"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{{style-hash}}'; script-src '{{script-hash}}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{{generator}}">
<title>{{name}} – timeline</title>
<style>{{style}}</style>
</head>
<body>
<header>
<div class="heading">
<p class="kind">InkReel timeline</p>
<h1><bdi>{{name}}</bdi></h1>
</div>
<div class="length">
<p><strong>{{length}}</strong> <span class="badge {{lengths}}">{{lengths}}</span></p>
<p class="note">{{length-note}}</p>
</div>
<dl class="totals">
{{totals}}
</dl>
</header>
<main>
<section class="timeline" aria-labelledby="timeline-title">
<div class="bar">
<h2 id="timeline-title">Timeline</h2>
<output id="range" class="range"></output>
<div class="tools" role="group" aria-label="Zoom">
<button type="button" id="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
<button type="button" id="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button type="button" id="fit" title="Show everything (0)">Fit</button>
</div>
</div>
<div id="overview" class="overview">
{{overview}}<div id="window" class="window"></div>
<p class="ends" aria-hidden="true"><span>0:00.000</span><span>{{end}}</span></p>
</div>
<div id="scroller" class="scroller" role="region" aria-label="Tracks" aria-describedby="keys"></div>
<p id="more" class="more" hidden></p>
<p id="keys" class="keys"><kbd>←</kbd> <kbd>→</kbd> move along a track, <kbd>↑</kbd> <kbd>↓</kbd> change tracks, <kbd>Enter</kbd> goes to the line, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> or Ctrl and the wheel zoom</p>
</section>
<div class="columns">
<section class="details" aria-labelledby="details-title">
<h2 id="details-title">Element</h2>
<div id="details"></div>
</section>
<section class="script" aria-labelledby="script-title">
<h2 id="script-title">Script</h2>
<div id="script" class="lines" dir="ltr">
{{script}}</div>
</section>
</div>
<section class="problem-section" id="problems" aria-labelledby="problems-title">
<h2 id="problems-title">{{problems-title}}</h2>
{{problems}}
</section>
<section class="table-section" aria-labelledby="table-title">
<details id="table"{{table-state}}>
<summary><h2 id="table-title">{{elements-title}} as a table</h2></summary>
<div class="table" role="region" aria-labelledby="table-title" tabindex="0">
<table>
<thead><tr><th scope="col">Start</th><th scope="col">Tag</th><th scope="col">Content</th><th scope="col">End</th><th scope="col">Length</th><th scope="col">Track</th><th scope="col">Line</th></tr></thead>
<tbody>
{{elements}}</tbody>
</table>
</div>
</details>
</section>
</main>
<footer>Made by {{generator}}.</footer>
<div id="tip" class="tip" aria-hidden="true" hidden></div>
<script type="application/json" id="data">{{data}}</script>
<script>{{page-script}}</script>
</body>
</html>

"""##
  static let style = ##"""

/* Colours. Each kind of element has a fill, a line that stands out from the page, and an ink to be read on
   the fill; every pair meets WCAG AA. */
:root {
  color-scheme: light dark;
  --page: #f4f5f8;
  --surface: #ffffff;
  --sunken: #f8f9fb;
  --edge: #d9dde5;
  --edge-strong: #868d9b;
  --ink: #171a21;
  --soft: #555d6c;
  --accent: #1d4fd7;
  --accent-soft: #e2eaff;
  --focus: #1d4fd7;
  --grid: #e9ecf2;
  --error: #b3141f;
  --error-soft: #fde6e7;
  --warning: #865400;
  --warning-soft: #fdf0d2;
  --good: #0f6a37;
  --good-soft: #ddf5e6;
  --chapter-fill: #eceef2; --chapter-line: #4c5568; --chapter-ink: #232936;
  --narration-fill: #dce7ff; --narration-line: #3f70dd; --narration-ink: #14305f;
  --picture-fill: #e9e0ff; --picture-line: #7b50d8; --picture-ink: #3a1d77;
  --camera-fill: #ffe1ed; --camera-line: #c23f7c; --camera-ink: #6a1339;
  --text-fill: #fbeac2; --text-line: #a07000; --text-ink: #4f3700;
  --music-fill: #d6f2df; --music-line: #2c8a4f; --music-ink: #0e4325;
  --sound-fill: #d0f0f3; --sound-line: #1a7f8c; --sound-ink: #0a4249;
  --pause-fill: #e6e9ee; --pause-line: #6d7482; --pause-ink: #30353f;
  --caption-fill: #e3e8fa; --caption-line: #5468b8; --caption-ink: #232f63;
  --diagnostic-fill: #fde6e7; --diagnostic-line: #b3141f; --diagnostic-ink: #6d0a12;
  --credit-fill: #f1ead8; --credit-line: #85703a; --credit-ink: #44381a;
  --gutter: 104px;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111318;
    --surface: #191c23;
    --sunken: #14171d;
    --edge: #2e333e;
    --edge-strong: #767e8e;
    --ink: #e8eaf0;
    --soft: #a3abba;
    --accent: #8fb0ff;
    --accent-soft: #243152;
    --focus: #9dbaff;
    --grid: #242932;
    --error: #ff8f94;
    --error-soft: #46191d;
    --warning: #f0bd57;
    --warning-soft: #3f2f0c;
    --good: #78d69b;
    --good-soft: #143a24;
    --chapter-fill: #2b303a; --chapter-line: #b3bccb; --chapter-ink: #eef0f4;
    --narration-fill: #21365f; --narration-line: #6f9af0; --narration-ink: #dfe8ff;
    --picture-fill: #3a2b60; --picture-line: #a78af0; --picture-ink: #ece3ff;
    --camera-fill: #552440; --camera-line: #ee86b0; --camera-ink: #ffe3ee;
    --text-fill: #473812; --text-line: #ddae40; --text-ink: #fdefc9;
    --music-fill: #19412b; --music-line: #5fc486; --music-ink: #daf5e3;
    --sound-fill: #143f46; --sound-line: #55bfcd; --sound-ink: #d6f4f7;
    --pause-fill: #2e333d; --pause-line: #98a1b1; --pause-ink: #e3e6ec;
    --caption-fill: #2a3157; --caption-line: #93a5ee; --caption-ink: #e2e7ff;
    --diagnostic-fill: #46191d; --diagnostic-line: #ff8f94; --diagnostic-ink: #ffe3e4;
    --credit-fill: #3a3424; --credit-line: #cdb87c; --credit-ink: #f5ecd4;
  }
}
.chapter { --fill: var(--chapter-fill); --line: var(--chapter-line); --on: var(--chapter-ink); }
.narration { --fill: var(--narration-fill); --line: var(--narration-line); --on: var(--narration-ink); }
.picture { --fill: var(--picture-fill); --line: var(--picture-line); --on: var(--picture-ink); }
.camera { --fill: var(--camera-fill); --line: var(--camera-line); --on: var(--camera-ink); }
.text { --fill: var(--text-fill); --line: var(--text-line); --on: var(--text-ink); }
.music { --fill: var(--music-fill); --line: var(--music-line); --on: var(--music-ink); }
.sound { --fill: var(--sound-fill); --line: var(--sound-line); --on: var(--sound-ink); }
.caption { --fill: var(--caption-fill); --line: var(--caption-line); --on: var(--caption-ink); }
.diagnostic { --fill: var(--diagnostic-fill); --line: var(--diagnostic-line); --on: var(--diagnostic-ink); }
.credit { --fill: var(--credit-fill); --line: var(--credit-line); --on: var(--credit-ink); }
.pause { --fill: var(--pause-fill); --line: var(--pause-line); --on: var(--pause-ink); }

* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 24px clamp(12px, 2.5vw, 40px) 40px;
  max-width: 1800px;
  background: var(--page);
  color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
}
h1, h2, p, dl, dd, ol, ul { margin: 0; }
h1 { font-size: 22px; line-height: 1.25; font-weight: 650; overflow-wrap: anywhere; }
h2 { font-size: 15px; font-weight: 650; line-height: 1.4; }
code, .time, .number { font-family: var(--mono); font-size: 13px; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* What the page is about. */
header { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 14px 40px; margin-bottom: 20px; align-items: end; }
.kind { color: var(--soft); font-size: 13px; }
.length { text-align: end; }
.length strong { font-size: 26px; line-height: 1.2; font-weight: 680; font-variant-numeric: tabular-nums; vertical-align: middle; }
.note { color: var(--soft); font-size: 13px; }
.totals { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px 36px; padding-top: 14px; border-top: 1px solid var(--edge); }
.totals dt { color: var(--soft); font-size: 12px; line-height: 1.4; }
.totals dd { font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 1px 8px; border-radius: 999px; font-size: 12px; line-height: 18px; font-weight: 600; vertical-align: middle; }
.badge.estimated, .badge.warning { background: var(--warning-soft); color: var(--warning); }
.badge.measured, .badge.exact { background: var(--good-soft); color: var(--good); }
.badge.error { background: var(--error-soft); color: var(--error); }
section { background: var(--surface); border: 1px solid var(--edge); border-radius: 10px; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
footer { margin-top: 20px; color: var(--soft); font-size: 13px; }

/* The bar above the tracks. */
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; padding: 10px 12px 10px 16px; }
.range { flex: 1; color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
.tools { display: flex; gap: 6px; }
button { min-width: 36px; height: 34px; padding: 0 12px; border: 1px solid var(--edge-strong); border-radius: 7px; background: var(--surface); color: var(--ink); font: inherit; font-weight: 550; cursor: pointer; touch-action: manipulation; }
button:hover { background: var(--accent-soft); }
button:disabled { color: var(--soft); border-color: var(--edge); cursor: default; background: none; }

/* All of it at once. */
.overview { position: relative; padding: 6px 0; border-top: 1px solid var(--edge); background: var(--sunken); }
.strip { display: grid; grid-template-columns: var(--gutter) minmax(0, 1fr); align-items: center; padding-right: 12px; }
.strip-name { padding-left: 16px; font-size: 12px; color: var(--soft); }
.strip svg { display: block; width: 100%; height: 18px; margin: 1px 0; fill: var(--line); }
.ends { display: flex; justify-content: space-between; padding: 2px 12px 0 var(--gutter); color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.window { display: none; }
.scroller, .keys, .tools, .range, .details { display: none; }
.js .tools, .js .scroller { display: flex; }
.js .scroller { display: block; }
.js .range, .js .details { display: block; }
.js .ends { display: none; }
.js .strip-name { font-size: 0; }
.js .strip svg { height: 5px; margin: 1px 0; }
.js .overview { cursor: pointer; touch-action: pan-y; }
.js .window { display: block; position: absolute; top: 1px; bottom: 1px; min-width: 6px; border: 1.5px solid var(--accent); border-radius: 4px; background: color-mix(in srgb, var(--accent) 10%, transparent); pointer-events: none; }
@media (hover: hover) { .js .keys { display: block; } }
.keys { padding: 8px 16px; border-top: 1px solid var(--edge); color: var(--soft); font-size: 12px; }
kbd { display: inline-block; min-width: 20px; padding: 0 5px; border: 1px solid var(--edge-strong); border-radius: 4px; text-align: center; font: inherit; font-size: 11px; line-height: 16px; }

/* The tracks. */
.scroller { position: relative; overflow: auto; max-height: min(62vh, 560px); border-top: 1px solid var(--edge); overscroll-behavior-x: contain; touch-action: pan-x pan-y; }
.canvas { position: relative; min-width: 100%; }
.ruler { overflow: clip; position: sticky; top: 0; z-index: 4; height: 30px; background: var(--surface); border-bottom: 1px solid var(--edge); }
.corner, .track-name { position: sticky; left: 0; z-index: 3; width: var(--gutter); background: var(--surface); border-right: 1px solid var(--edge); }
.corner { height: 29px; padding: 6px 8px 0 16px; font-size: 12px; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; overflow: hidden; }
.tick span { position: relative; z-index: 1; display: inline-block; background: var(--surface); }
.tick { position: absolute; top: 0; height: 30px; padding: 7px 0 0 5px; border-left: 1px solid var(--edge-strong); color: var(--soft); font-size: 11px; line-height: 16px; white-space: nowrap; font-variant-numeric: tabular-nums; pointer-events: none; }
.tick.minor { top: 22px; height: 8px; padding: 0; border-color: var(--edge); }
.grid-line { position: absolute; top: 0; bottom: 0; width: 1px; background: var(--grid); pointer-events: none; }
.cursor { position: absolute; top: 0; bottom: 0; width: 1px; background: var(--error); z-index: 2; pointer-events: none; }
.track { position: relative; border-bottom: 1px solid var(--edge); }
.track:last-of-type { border-bottom: 0; }
.track-name { display: flex; align-items: center; gap: 8px; padding: 0 8px 0 13px; font-size: 13px; font-weight: 550; border-left: 3px solid var(--line); }
.track-name.tall { align-items: flex-start; }
.track-name.tall span { position: sticky; top: 40px; padding: 10px 0; }
.lanes { position: absolute; inset: 0 0 0 var(--gutter); }
.clip {
  position: absolute; overflow: clip; border: 1px solid var(--line); border-radius: 5px; background: var(--fill); color: var(--on);
  text-decoration: none; font-size: 12px; cursor: pointer; user-select: none; -webkit-user-select: none; line-height: 16px;
}
.clip.beside { border: 0; background: none; color: var(--ink); border-radius: 0; }
.clip.over { z-index: 1; }
.fill { position: absolute; top: 0; bottom: 0; overflow: clip; border: 1px solid var(--line); border-radius: 4px; background: var(--fill); }
.clip.beside .label { position: absolute; left: 0; }
.clip.unknown, .clip.unknown .fill { border-style: dashed; border-right-width: 0; border-radius: 5px 0 0 5px; }
.clip.unknown .fill { background: linear-gradient(90deg, var(--line), transparent); }
.clip:hover { box-shadow: 0 0 0 1px var(--line); }
.clip.chosen { background: var(--line); color: var(--surface); z-index: 1; }
.clip:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; z-index: 1; }
.clip .label { position: sticky; left: calc(var(--gutter) + 6px); display: block; width: fit-content; max-width: 100%; padding: 5px 7px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
.clip .thumbnail { position: absolute; inset: 0 auto 0 0; width: 36px; height: 100%; object-fit: cover; border-radius: 4px 0 0 4px; }
.thumbnail { border-radius: 6px; }
.clip.narration .label { padding-top: 12px; }
.clip.narration.flagged .word { padding-top: 4px; }
.label .flag { position: static; display: inline-block; margin-right: 5px; vertical-align: top; }
.word { position: absolute; top: 0; bottom: 0; padding: 12px 2px 0 5px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border-left: 1px solid color-mix(in srgb, currentColor 28%, transparent); unicode-bidi: isolate; }
.word:first-of-type { border-left: 0; }
.clip.group { background: none; border-style: dashed; color: var(--ink); }
.clip.group.chosen { background: var(--line); color: var(--surface); }
.silence { position: absolute; top: 0; bottom: 0; right: 0; background: repeating-linear-gradient(135deg, var(--surface) 0 4px, transparent 4px 8px); opacity: .7; }
.fade { position: absolute; top: 0; bottom: 0; background: var(--surface); opacity: .65; pointer-events: none; }
.fade.in { left: 0; clip-path: polygon(0 0, 100% 0, 0 100%); }
.fade.out { clip-path: polygon(0 0, 100% 0, 100% 100%); }
.turn { position: absolute; top: 0; bottom: 0; width: 0; border-left: 1px dashed var(--line); }
.flag { position: absolute; bottom: 3px; left: 4px; width: 16px; height: 16px; border-radius: 50%; font-weight: 700; font-size: 11px; line-height: 16px; text-align: center; }
.flag.error, .sign.error { background: var(--error); color: var(--surface); }
.flag.warning, .sign.warning { background: var(--warning); color: var(--surface); }
.bunch { position: absolute; z-index: 1; cursor: zoom-in; }
.bunch .fill { border-radius: 3px; }
.bunch:hover { box-shadow: 0 0 0 1px var(--line); }
.playhead { z-index: 3; width: 2px; background: var(--accent); }
.more { padding: 4px 16px; border-top: 1px solid var(--edge); color: var(--soft); font-size: 12px; text-align: center; }

/* What an element is. */
.empty .columns { grid-template-columns: minmax(0, 1fr) !important; }
.columns { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
.details, .script { padding: 12px 16px 16px; min-width: 0; }
.details h3 { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 6px 0 10px; font-size: 15px; font-weight: 600; }
.details h3 bdi { overflow-wrap: anywhere; min-width: 0; }
.chip { flex: none; padding: 1px 8px; border: 1px solid var(--line); border-radius: 5px; background: var(--fill); color: var(--on); font: 12px/18px var(--mono); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 14px; font-size: 13px; }
.facts dt { color: var(--soft); }
.facts dd { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.hint { color: var(--soft); font-size: 13px; }
.said { max-height: 168px; overflow: auto; margin: 12px 0 0; padding: 8px 10px; border: 1px solid var(--edge); border-radius: 7px; font-size: 13px; line-height: 1.7; overflow-wrap: anywhere; }
.said span { border-radius: 3px; cursor: default; }
.said span:hover { background: var(--accent-soft); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.actions button { font-size: 13px; }
.remark { display: block; margin-top: 8px; padding: 6px 10px; border-radius: 7px; font-size: 13px; overflow-wrap: anywhere; }
.remark.error { background: var(--error-soft); color: var(--error); }
.remark.warning { background: var(--warning-soft); color: var(--warning); }
.tip { position: fixed; top: 0; left: 0; z-index: 10; max-width: min(340px, 92vw); padding: 10px 12px; border: 1px solid var(--edge-strong); border-radius: 8px; background: var(--surface); color: var(--ink); box-shadow: 0 6px 24px rgb(0 0 0 / .22); pointer-events: none; font-size: 13px; line-height: 1.45; }
.tip h3 { display: flex; align-items: flex-start; gap: 8px; margin: 0 0 6px; font-size: 13px; font-weight: 600; line-height: 1.45; }
.tip h3 bdi { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow-wrap: anywhere; }

/* The script. */
/* A shadow at an edge says that there is more beyond it. */
.lines, .table, .said {
  background:
    linear-gradient(var(--under), var(--under)) top / 100% 24px no-repeat local,
    linear-gradient(var(--under), var(--under)) bottom / 100% 24px no-repeat local,
    radial-gradient(farthest-side at 50% 0, rgb(90 100 120 / .55), transparent) top / 100% 12px no-repeat scroll,
    radial-gradient(farthest-side at 50% 100%, rgb(90 100 120 / .55), transparent) bottom / 100% 12px no-repeat scroll,
    var(--under);
}
.lines, .said { --under: var(--sunken); }
.table { --under: var(--surface); }
.lines { margin-top: 8px; border: 1px solid var(--edge); border-radius: 7px; overflow: auto; max-height: min(64vh, 620px); padding: 6px 0; position: relative; }
.chunk:nth-child(n+3) { content-visibility: auto; contain-intrinsic-size: auto none auto 2400px; }
.facts a { margin: -3px 0; }
.line { display: grid; min-height: 24px; grid-template-columns: 52px minmax(0, 1fr) auto; align-items: start; line-height: 24px; cursor: default; }
.js .line { cursor: pointer; }
.number { padding-right: 12px; text-align: end; color: var(--soft); font-size: 12px; user-select: none; -webkit-user-select: none; }
.line code { padding-right: 10px; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: left; min-height: 24px; tab-size: 4; }
.line .tag { color: var(--accent); }
.line .value { color: var(--good); }
.line .comment { color: var(--soft); font-style: italic; }
.wrong { text-decoration: underline wavy 1.5px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
.wrong.error { text-decoration-color: var(--error); }
.wrong.warning { text-decoration-color: var(--warning); }
.sign { width: 16px; height: 16px; margin: 4px 10px 0 0; border-radius: 50%; font-weight: 700; font-size: 11px; line-height: 16px; text-align: center; }
.js .line:hover { background: color-mix(in srgb, var(--accent-soft) 50%, transparent); }
.line.chosen, .line:target { background: var(--accent-soft); box-shadow: inset 3px 0 var(--accent); }
.lines:focus-visible .line.current { outline: 2px solid var(--focus); outline-offset: -2px; }
.absent { padding: 6px 14px; color: var(--soft); font-size: 14px; }

/* What is wrong. */
.problem-section { padding: 12px 16px; }
.problems { margin-top: 8px; padding: 0; list-style: none; }
.problem { padding: 8px 0; border-top: 1px solid var(--edge); overflow-wrap: anywhere; }
.problem:first-child { border-top: 0; }
.problem ul { padding-left: 20px; color: var(--soft); font-size: 13px; }
.problem .message code, .remark code { font-size: .93em; }
.problem .code { color: var(--soft); font-size: 12px; white-space: nowrap; }

/* All elements. */
summary { padding: 12px 16px; cursor: pointer; }
summary h2 { display: inline; }
.table { overflow: auto; max-height: 70vh; border-top: 1px solid var(--edge); border-radius: 0 0 10px 10px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 6px 12px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--edge); }
th { position: sticky; top: 0; z-index: 1; background: var(--surface); box-shadow: 0 1px var(--edge); color: var(--soft); font-weight: 550; white-space: nowrap; }
tr:last-child td { border-bottom: 0; }
td.start, td.end, td.length, td.at { white-space: nowrap; font: 12.5px/1.5 var(--mono); font-variant-numeric: tabular-nums; }
td a, .problem a, .facts a { display: inline-block; min-width: 24px; min-height: 24px; line-height: 24px; }
td.start a { margin: -2px 0; }
tr:target { background: var(--accent-soft); }
td.what { min-width: 140px; overflow-wrap: anywhere; }
td code { white-space: nowrap; }

@media (min-width: 980px) {
  .js .columns { grid-template-columns: minmax(0, 1fr) minmax(320px, 400px); }
  .details { order: 2; align-self: start; position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow: auto; }
}
@media (max-width: 620px) {
  :root { --gutter: 80px; }
  body { padding-top: 16px; }
  header { grid-template-columns: minmax(0, 1fr); gap: 10px; }
  .length { text-align: start; }
  .totals { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
  .bar { padding-left: 12px; }
  .bar h2 { flex: 1; }
  .range { order: 3; flex-basis: 100%; }
  .track-name { padding: 0 4px 0 7px; font-size: 12px; }
  .corner { padding-left: 10px; font-size: 11px; }
  .strip-name { padding-left: 10px; }
  .line { grid-template-columns: 40px minmax(0, 1fr) auto; }
  .number { padding-right: 8px; }
  button { min-width: 42px; height: 42px; }
  .problem-section, .details, .script { padding-top: 10px; }
  /* A row of the table is a block of its own, and says what its figures are. */
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: grid; grid-template: "start tag at" "what what what" "end length of" / 1fr 1fr 1fr; gap: 0 8px; padding: 6px 12px; border-bottom: 1px solid var(--edge); }
  td { padding: 2px 0; border: 0; min-width: 0; overflow-wrap: anywhere; }
  td.start { grid-area: start; } td.tag { grid-area: tag; } td.what { grid-area: what; } td.end { grid-area: end; }
  td.length { grid-area: length; } td.of { grid-area: of; } td.at { grid-area: at; }
  td.at, td.of { text-align: end; }
  td.at::before { content: "line "; } td.end::before { content: "to "; } td.length::before { content: "for "; }
  td.start, td.end, td.length { white-space: normal; }
  td code { white-space: normal; }
  .table { max-height: none; }
  .details, .script, .problem-section { padding-left: 12px; padding-right: 12px; }
}
@media (prefers-reduced-motion: no-preference) {
  button, .clip { transition: background-color .12s, color .12s, box-shadow .12s; }
}
@media (forced-colors: active) {
  .clip, .bunch, .window { border: 1px solid CanvasText; }
  .clip.chosen, .line.chosen { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .strip svg { fill: CanvasText; }
}
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 11pt; }
  section { break-inside: auto; border-color: #999; }
  .js .scroller, .keys, .js .tools, .js .range, .js .window, .js .details, .tip, .js .keys { display: none; }
  .js .ends { display: flex; }
  .js .strip-name { font-size: 9pt; }
  .js .strip svg { height: 12pt; }
  .columns, .js .columns { display: block; }
  .lines, .table { max-height: none; overflow: visible; }
  .chunk:nth-child(n+3) { content-visibility: visible; }
  th { position: static; }
  details::details-content { content-visibility: visible; }
}

"""##
  static let script = ##"""

"use strict";
(() => {
  const { timescale, duration, tracks, clips, problems, thumbnails } = JSON.parse(document.getElementById("data").textContent);
  const byID = (id) => document.getElementById(id);
  const scroller = byID("scroller");
  const overview = byID("overview");
  const overviewWindow = byID("window");
  const script = byID("script");
  const details = byID("details");
  const tip = byID("tip");
  const table = byID("table");
  const more = byID("more");

  /** In pixels. */
  const laneHeights = { narration: 44, default: 30 };
  const gap = 4;
  /** After the end. */
  const margin = 12;
  /** Whatever can be pointed at is at least as wide and as high: WCAG 2.2, success criterion 2.5.8. */
  const target = 24;
  /** A label is as wide at most where it is next to its clip. */
  const widestLabel = 150;
  /** Words are drawn one by one when they have this much room on average. */
  const wordWidth = 44;
  const thumbnailWidth = 36;
  /** No browser lays out boxes much wider than this. */
  const widest = 14e6;

  const total = Math.max(duration / timescale, 0.001);
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  /** What stands between backticks as code. */
  const coded = (text) => {
    const parts = text.split("`");
    return parts.length % 2 === 0 ? [text] : parts.map((part, place) => (place % 2 === 1 ? make("code", "", part) : part));
  };

  // ---- Times as people read them -------------------------------------------------------------------------

  const padded = (number, width) => String(number).padStart(width, "0");

  /** `0:07.250`, with as many digits after the point as asked for. */
  const clock = (seconds, digits = 3) => {
    const factor = 10 ** digits;
    const units = Math.round(Math.max(0, seconds) * factor);
    const whole = Math.floor(units / factor);
    const fraction = digits > 0 ? "." + padded(units % factor, digits) : "";
    const minutes = Math.floor(whole / 60);
    const tail = padded(whole % 60, 2) + fraction;
    return minutes < 60 ? `${minutes}:${tail}` : `${Math.floor(minutes / 60)}:${padded(minutes % 60, 2)}:${tail}`;
  };
  const at = (ticks) => clock(ticks / timescale);
  const lasting = (ticks) => `${(ticks / timescale).toFixed(3)} s`;

  // ---- What the clips are ----------------------------------------------------------------------------------

  const textOf = (clip) => (clip.words ? clip.words.join(" ") : clip.label);
  const shortened = (text, limit) => {
    const letters = Array.from(text.slice(0, 2 * limit));
    return letters.length > limit || text.length > 2 * limit ? letters.slice(0, limit).join("") + "…" : text;
  };
  const linesOf = (clip) =>
    clip.firstLine === clip.lastLine ? `line ${clip.firstLine}` : `lines ${clip.firstLine} to ${clip.lastLine}`;
  const timeLink = (clip) => `#t=${Math.round((clip.start / timescale) * 1000) / 1000}`;
  const severityOf = (clip) =>
    clip.problems.some((index) => problems[index].severity === "error") ? "error" : "warning";
  const nameOf = (clip) => {
    const said = clip.problems.map((index) => `${problems[index].severity}: ${problems[index].message}`);
    return [
      `${clip.tag}, ${shortened(textOf(clip), 120)}`, ...(clip.hasUnknownLength
        ? [`from ${at(clip.start)}`, "length unknown"]
        : [`from ${at(clip.start)} to ${at(clip.end)}`, lasting(clip.end - clip.start)]),
      ...(clip.firstLine > 0 ? [linesOf(clip)] : []), ...said,
    ].join("; ");
  };

  /** Whether it says something of elements that have clips of their own. */
  const isDerived = (clip) => ["caption", "credit"].includes(tracks[clip.track].kind);

  /** Of each track: its clips by start, and those of each lane, in which no two overlap. */
  const rows = tracks.map((track) => ({ track, order: [], lanes: Array.from({ length: track.lanes }, () => []) }));
  clips.forEach((clip, index) => {
    rows[clip.track].order.push(index);
    rows[clip.track].lanes[clip.lane].push(index);
  });
  const byTime = (left, right) => clips[left].start - clips[right].start || clips[left].lane - clips[right].lane;
  const placeInOrder = new Map();
  for (const row of rows) {
    row.order.sort(byTime);
    row.order.forEach((index, place) => placeInOrder.set(index, place));
    row.laneHeight = laneHeights[row.track.kind] ?? laneHeights.default;
    row.height = row.track.lanes * (row.laneHeight + gap) + gap + 2;
    for (const lane of row.lanes) lane.sort(byTime);
  }

  /** The first place in a sorted list at which something holds that holds from there on. */
  const firstPlace = (count, holds) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle; else low = middle + 1;
    }
    return low;
  };

  // ---- The tracks ------------------------------------------------------------------------------------------

  document.documentElement.classList.add("js");
  const canvas = make("div", "canvas");
  const ruler = make("div", "ruler");
  const corner = make("div", "corner");
  const gridLayer = make("div");
  const cursor = make("div", "cursor");
  ruler.setAttribute("aria-hidden", "true");
  gridLayer.setAttribute("aria-hidden", "true");
  cursor.hidden = true;
  const ticks = make("div");
  ruler.append(corner, ticks);
  canvas.append(ruler, gridLayer, cursor);
  let offset = 30;
  for (const row of rows) {
    const element = make("div", `track ${row.track.kind}`);
    element.style.height = `${row.height + 1}px`;
    const name = make("div", row.height > 160 ? "track-name tall" : "track-name");
    name.append(make("span", "", row.track.name));
    name.style.height = `${row.height}px`;
    name.setAttribute("aria-hidden", "true");
    row.box = make("div", "lanes");
    row.box.setAttribute("role", "listbox");
    row.box.setAttribute("aria-orientation", "horizontal");
    row.box.setAttribute("aria-label", `${row.track.name}, ${row.order.length}`);
    row.top = offset;
    offset += row.height + 1;
    element.append(name, row.box);
    canvas.append(element);
  }
  scroller.append(canvas);
  if (clips.length === 0) {
    scroller.hidden = true;
    byID("keys").hidden = true;
  }

  const playheadMark = make("div", "cursor playhead");
  playheadMark.setAttribute("aria-hidden", "true");
  canvas.append(playheadMark);
  /** The time that a link led to, in seconds. */
  let playhead = null;
  const drawPlayhead = () => {
    playheadMark.hidden = playhead === null;
    if (playhead !== null) playheadMark.style.left = `${gutter() + playhead * scale}px`;
  };

  let scale = 1;
  const firstRow = rows.find((row) => row.track.kind === "narration") ?? rows[0];
  let active = firstRow ? firstRow.order[0] : -1;
  let hasChosen = false;
  /** The elements of the clips and bunches that are drawn, by key. */
  let drawn = new Map();

  const gutter = () => corner.offsetWidth;
  const room = () => Math.max(40, scroller.clientWidth - gutter());
  const fitting = () => (room() - margin) / total;
  const largest = () => Math.max(fitting(), Math.min(2400, widest / total));
  let isFitted = false;

  const zoomTo = (wanted, time, x) => {
    const least = fitting();
    scale = Math.min(Math.max(wanted, least), largest());
    isFitted = scale <= least * 1.0001;
    canvas.style.width = `${Math.floor(gutter() + total * scale + margin)}px`;
    scroller.scrollLeft = time * scale - x;
    byID("zoom-out").disabled = byID("fit").disabled = isFitted;
    byID("zoom-in").disabled = scale >= largest();
    draw();
  };
  /** Keeps the middle, or the active clip when it is in sight, where it is. */
  const zoomBy = (factor) => {
    const left = scroller.scrollLeft;
    const start = active >= 0 ? (clips[active].start / timescale) * scale - left : -1;
    const x = start >= 0 && start <= room() ? start : room() / 2;
    zoomTo(scale * factor, (left + x) / scale, x);
  };
  const fit = () => zoomTo(fitting(), 0, 0);

  const steps = [
    0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000, 36000,
    86400,
  ];
  const stepAt = (pixels) => {
    const step = steps.find((step) => step * scale >= pixels);
    return step ?? 86400 * Math.ceil(pixels / (86400 * scale));
  };

  const drawRuler = (from, to) => {
    const step = stepAt(total < 600 ? 76 : 92);
    const digits = step < 0.1 ? 2 : step < 1 ? 1 : 0;
    const labels = [];
    const lines = [];
    const parts = step * scale >= 60 && step !== 15 && step !== 900 ? 5 : 3;
    const last = Math.min(to, total);
    for (let count = Math.floor(from / step); count * step <= last; count += 1) {
      const x = gutter() + count * step * scale;
      const tick = make("div", "tick");
      const label = make("span", "", clock(count * step, digits));
      tick.style.left = `${x}px`;
      // The last one stays within the end.
      const room = gutter() + total * scale + margin - x - 6 * label.textContent.length - 10;
      if (room < 0) label.style.marginLeft = `${room}px`;
      tick.append(label);
      const line = make("div", "grid-line");
      line.style.left = `${x}px`;
      labels.push(tick);
      lines.push(line);
      for (let part = 1; part < parts; part += 1) {
        const time = (count + part / parts) * step;
        if (time > total) break;
        const minor = make("div", "tick minor");
        minor.style.left = `${gutter() + time * scale}px`;
        labels.push(minor);
      }
    }
    ticks.replaceChildren(...labels);
    gridLayer.replaceChildren(...lines);
  };

  const place = (element, row, lane, left, width) => {
    element.style.left = `${left}px`;
    element.style.width = `${width}px`;
    element.style.top = `${gap + lane * (row.laneHeight + gap)}px`;
    element.style.height = `${row.laneHeight}px`;
  };

  const drawWords = (element, clip, from, to) => {
    const { words, wordTimes } = clip;
    const first = firstPlace(words.length, (place) => wordTimes[2 * place + 1] / timescale > from);
    for (let place = first; place < words.length && wordTimes[2 * place] / timescale < to; place += 1) {
      const word = make("span", "word", words[place]);
      word.dir = "auto";
      const next = place + 1 < words.length ? wordTimes[2 * place + 2] : clip.end;
      word.style.left = `${((wordTimes[2 * place] - clip.start) / timescale) * scale}px`;
      word.style.width = `${((next - wordTimes[2 * place]) / timescale) * scale}px`;
      element.append(word);
    }
  };

  const drawSound = (element, clip, from, to) => {
    const { end, fadeIn, fadeOut, turn } = clip.sound;
    const pixels = (ticks) => (ticks / timescale) * scale;
    if (turn && pixels(turn) > 12) {
      const first = Math.max(1, Math.ceil((from * timescale - clip.start) / turn));
      for (let count = first; clip.start + count * turn < Math.min(end, to * timescale); count += 1) {
        const seam = make("span", "turn");
        seam.style.left = `${pixels(count * turn)}px`;
        element.append(seam);
      }
    }
    const slope = (className, left, length) => {
      const fade = make("span", `fade ${className}`);
      fade.style.left = `${left}px`;
      fade.style.width = `${pixels(length)}px`;
      element.append(fade);
    };
    if (fadeIn > 0) slope("in", 0, fadeIn);
    if (fadeOut > 0) slope("out", pixels(end - fadeOut - clip.start), fadeOut);
    if (end < clip.end) {
      const silence = make("span", "silence");
      silence.style.width = `${pixels(clip.end - end)}px`;
      element.append(silence);
    }
  };

  const makeClip = (index, row) => {
    const clip = clips[index];
    const element = make("a");
    element.id = `clip-${index}`;
    element.href = timeLink(clip);
    element.draggable = false;
    element.setAttribute("role", "option");
    element.setAttribute("aria-label", nameOf(clip));
    element.setAttribute("aria-setsize", row.order.length);
    element.setAttribute("aria-posinset", placeInOrder.get(index) + 1);
    element.dataset.clip = index;
    return element;
  };

  /** It is in front of the label, which is moved by its width. */
  const thumbnailOf = (clip) => {
    const picture = make("img", "thumbnail");
    picture.src = `data:image/jpeg;base64,${thumbnails[clip.thumbnail]}`;
    picture.alt = "";
    picture.draggable = false;
    return picture;
  };

  /** What is drawn within a clip's bar, and whether its words are drawn one by one. */
  const fillBar = (bar, clip, width, from, to) => {
    if (clip.sound && width >= 12) drawSound(bar, clip, from, to);
    if (clip.thumbnail !== undefined && width >= thumbnailWidth) bar.append(thumbnailOf(clip));
    const hasWords = clip.words && clip.words.length > 0 && width / clip.words.length >= wordWidth;
    if (hasWords) drawWords(bar, clip, from, to);
    return hasWords;
  };

  const flagOf = (clip) => {
    const severity = severityOf(clip);
    return make("span", `flag ${severity}`, severity === "error" ? "✕" : "!");
  };

  /**
   * Fills the element of a clip: a bar with a label in it, or, of a short one, next to it.
   *
   * @param box Where it is; see `boxOf`.
   */
  const dressClip = (element, index, row, box, from, to) => {
    const clip = clips[index];
    const isGroup = clip.tag === "tts" && !clip.words;
    const isChosen = hasChosen && index === active;
    element.className = [
      "clip", row.track.kind, box.isBeside ? "beside" : "", isGroup && "group", isChosen && "chosen",
      clip.problems.length > 0 && "flagged", clip.hasUnknownLength && "unknown", box.isOver && "over",
    ].filter(Boolean).join(" ");
    element.tabIndex = index === active ? 0 : -1;
    element.setAttribute("aria-selected", String(isChosen));
    element.replaceChildren();
    const bar = box.isBeside ? make("span", "fill") : element;
    const hasWords = fillBar(bar, clip, box.barWidth, from, to);
    if (box.isBeside) {
      bar.style.left = `${box.barLeft - box.left}px`;
      bar.style.width = `${box.barWidth}px`;
      element.append(bar);
    }
    if (hasWords) {
      if (clip.problems.length > 0) element.append(flagOf(clip));
      return;
    }
    if (box.labelWidth <= 0) return;
    const label = make("span", "label");
    if (clip.problems.length > 0) label.append(flagOf(clip));
    const text = make("bdi", "", labelOf(clip));
    text.dir = "auto";
    label.append(text);
    if (box.isBeside) {
      label.style.left = `${box.labelLeft - box.left}px`;
      label.style.width = `${box.labelWidth}px`;
    } else if (clip.thumbnail !== undefined && box.barWidth >= thumbnailWidth) {
      label.style.marginLeft = `${thumbnailWidth}px`;
    } else if (clip.sound) {
      // After the slope of the fade, where there is room.
      const slope = (clip.sound.fadeIn / timescale) * scale;
      if (slope + labelNeeds(clip) < box.barWidth) label.style.marginLeft = `${slope}px`;
    }
    element.append(label);
  };

  const labelOf = (clip) => shortened(textOf(clip), 200) + (clip.hasUnknownLength ? ", length unknown" : "");
  const context = make("canvas").getContext("2d");
  context.font = "12px system-ui, sans-serif";
  const labelWidths = new Map();
  /** The pixels that a label takes, with its sign. */
  const labelNeeds = (clip) => {
    if (!labelWidths.has(clip)) {
      const text = clip.words && clip.words.length > 24 ? 1000 : context.measureText(labelOf(clip)).width;
      labelWidths.set(clip, Math.ceil(text) + 16 + (clip.problems.length > 0 ? 20 : 0));
    }
    return labelWidths.get(clip);
  };

  const barOf = (index) => {
    const clip = clips[index];
    const left = (clip.start / timescale) * scale;
    const width = Math.max(2, ((clip.end - clip.start) / timescale) * scale - 1);
    return { left, width: clip.hasUnknownLength ? Math.max(12, width) : width };
  };

  /**
   * Where a clip is drawn, and what of it can be pointed at: its bar, with its label next to it where the bar is too
   * short for it and nothing else is there; at least a target's width where the next one keeps as much.
   *
   * @param start Where the one before it ends.
   */
  const boxOf = (lane, position, start) => {
    const clip = clips[lane[position]];
    const { left, width } = barOf(lane[position]);
    const following = position + 1 < lane.length ? barOf(lane[position + 1]) : null;
    const end = following ? following.left - 2 : total * scale + margin - 2;
    const box = { left, width, barLeft: left, barWidth: width, labelLeft: left, labelWidth: width };
    const needs = Math.min(labelNeeds(clip), widestLabel);
    if (width >= Math.min(needs, 2 * target)) return box;
    const [before, after] = [left - start - 4, end - left - width - 2];
    // One or the other has room for the whole label, or for enough of it.
    const least = Math.max(width, Math.min(needs, 44));
    if (after >= least) {
      const labelWidth = Math.min(needs, after);
      return { ...box, width: width + labelWidth, isBeside: true, labelLeft: left + width, labelWidth };
    }
    if (before >= least) {
      const labelWidth = Math.min(needs, before);
      return {
        ...box, left: left - labelWidth, width: width + labelWidth, isBeside: true, labelLeft: left - labelWidth,
        labelWidth,
      };
    }
    if (width >= target) return width > 34 ? box : { ...box, labelWidth: 0 };
    const reach = following && following.width >= 2 * target ? following.left + following.width - target : end;
    const wide = Math.max(width, Math.min(target, reach - left));
    const missing = Math.max(0, Math.min(target - wide, left - start));
    return {
      ...box, left: left - missing, width: wide + missing, isBeside: true, labelWidth: 0, isOver: wide + missing > end - left,
    };
  };

  const drawBunch = (element, members, left, width) => {
    element.replaceChildren(...(members.length > 100 ? [{ left, width }] : members.map(barOf)).map((bar) => {
      const fill = make("span", "fill");
      fill.style.left = `${bar.left - left}px`;
      fill.style.width = `${bar.width}px`;
      return fill;
    }));
  };

  /** Draws the part of a lane that is in sight. */
  const drawLane = (row, number, from, to, seen) => {
    const lane = row.lanes[number];
    const showClip = (index, box) => {
      const key = `clip ${index}`;
      const element = drawn.get(key) ?? makeClip(index, row);
      dressClip(element, index, row, box, from, to);
      place(element, row, number, box.left, box.width);
      seen.set(key, element);
      if (!element.isConnected) row.box.append(element);
    };
    let position = firstPlace(lane.length, (place) => clips[lane[place]].end / timescale >= from);
    let end = position > 0 ? barOf(lane[position - 1]).left + barOf(lane[position - 1]).width : 0;
    while (position < lane.length && clips[lane[position]].start / timescale <= to) {
      const index = lane[position];
      const box = boxOf(lane, position, end);
      let next = position + 1;
      let right = box.barLeft + box.barWidth;
      if (box.width < target && index !== active && scale < largest()) {
        while (next < lane.length && lane[next] !== active) {
          const other = barOf(lane[next]);
          if (other.left > right + 3 || other.width >= 2 * target) break;
          right = other.left + other.width;
          next += 1;
        }
      }
      if (next - position > 1) {
        const key = `bunch ${index} ${next - position}`;
        const element = drawn.get(key) ?? make("div", `bunch ${row.track.kind}`);
        element.dataset.first = index;
        element.dataset.last = lane[next - 1];
        element.setAttribute("aria-hidden", "true");
        element.title = `${next - position} elements: zoom in to tell them apart`;
        place(element, row, number, box.left, Math.max(target, right - box.left));
        drawBunch(element, lane.slice(position, next), box.left, right - box.left);
        seen.set(key, element);
        if (!element.isConnected) row.box.append(element);
        end = right;
      } else {
        showClip(index, box.width < target ? { ...box, width: target, isBeside: true, isOver: true, labelWidth: 0 } : box);
        end = Math.max(right, box.left + box.width);
      }
      position = next;
    }
    if (active >= 0 && clips[active].lane === number && rows[clips[active].track] === row && !seen.has(`clip ${active}`)) {
      const { left, width } = barOf(active);
      showClip(active, { left, width, barLeft: left, barWidth: width, labelLeft: left, labelWidth: width });
    }
  };

  const drawWindow = (from, to) => {
    const box = overview.querySelector("svg")?.getBoundingClientRect();
    if (!box) return;
    const outer = overview.getBoundingClientRect();
    const left = box.left - outer.left + (from / total) * box.width;
    overviewWindow.style.left = `${left}px`;
    overviewWindow.style.width = `${Math.max(6, ((Math.min(to, total) - from) / total) * box.width)}px`;
    overviewWindow.hidden = isFitted;
    const digits = to - from < 30 ? 1 : 0;
    byID("range").textContent = isFitted
      ? `all of ${clock(total, 1)}`
      : `${clock(from, digits)} to ${clock(Math.min(to, total), digits)} of ${clock(total, digits)}`;
  };

  const draw = () => {
    if (rows.length === 0) return;
    const from = scroller.scrollLeft / scale;
    const to = from + room() / scale;
    const spare = 0.25 * (to - from);
    const top = scroller.scrollTop - 100;
    const bottom = scroller.scrollTop + scroller.clientHeight + 100;
    const seen = new Map();
    drawRuler(Math.max(0, from - spare), to + spare);
    for (const row of rows) {
      const height = row.laneHeight + gap;
      const first = Math.max(0, Math.floor((top - row.top) / height));
      const last = Math.min(row.lanes.length - 1, Math.floor((bottom - row.top) / height));
      for (let lane = first; lane <= last; lane += 1) drawLane(row, lane, from - spare, to + spare, seen);
      const isActiveRow = active >= 0 && rows[clips[active].track] === row;
      if (isActiveRow && (clips[active].lane < first || clips[active].lane > last)) {
        drawLane(row, clips[active].lane, 1, 0, seen);
      }
    }
    for (const [key, element] of drawn) if (!seen.has(key)) element.remove();
    drawn = seen;
    drawWindow(from, to);
    drawPlayhead();
    const hidden = rows.filter((row) => row.top + row.height / 2 > scroller.scrollTop + scroller.clientHeight);
    more.hidden = hidden.length === 0;
    more.textContent = `Scroll the tracks for ${hidden.map((row) => row.track.name).join(", ")}`;
  };

  let isDue = false;
  const drawSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  };

  // ---- Choosing --------------------------------------------------------------------------------------------

  const factsOf = (clip, isShort) => {
    const list = make("dl", "facts");
    const isUnknown = clip.hasUnknownLength;
    const facts = [
      ["start", at(clip.start), timeLink(clip)], ["end", isUnknown ? "unknown" : at(clip.end)],
      ["length", isUnknown ? "unknown" : lasting(clip.end - clip.start)],
      ...(isShort ? clip.facts.slice(0, 6) : clip.facts),
    ];
    if (clip.firstLine > 0) {
      const name = clip.firstLine === clip.lastLine ? "line" : "lines";
      facts.splice(3, 0, [name, linesOf(clip).replace(/^lines? /, ""), `#L${clip.firstLine}`]);
    }
    for (const [name, value, link] of facts) {
      const text = isShort ? shortened(value, 80) : value;
      const cell = make("dd", "", link && !isShort ? undefined : text);
      if (link && !isShort) {
        const anchor = make("a", "", text);
        anchor.href = link;
        cell.append(anchor);
      }
      list.append(make("dt", "", name), cell);
    }
    if (isShort && clip.facts.length > 6) list.append(make("dt", "", "…"), make("dd", "", `${clip.facts.length - 6} more`));
    return list;
  };
  const headingOf = (clip, limit) => {
    const heading = make("h3");
    heading.append(
      make("span", `chip ${tracks[clip.track].kind}`, clip.tag), make("bdi", "", shortened(textOf(clip), limit)),
    );
    return heading;
  };
  const remarksOf = (clip) => clip.problems.map((index) => {
    const problem = problems[index];
    const remark = make("span", `remark ${problem.severity}`, `${problem.severity}: `);
    remark.append(...coded(problem.message));
    return remark;
  });

  const showDetails = () => {
    const clip = clips[active];
    const parts = [headingOf(clip, 140), factsOf(clip, false), ...remarksOf(clip)];
    if (clip.thumbnail !== undefined) parts.splice(1, 0, thumbnailOf(clip));
    if (clip.words) {
      const said = make("p", "said");
      said.setAttribute("dir", "auto");
      clip.words.slice(0, 2000).forEach((text, place) => {
        const word = make("span", "", text);
        word.title = `${at(clip.wordTimes[2 * place])} to ${at(clip.wordTimes[2 * place + 1])}`;
        said.append(word, " ");
      });
      if (clip.words.length > 2000) said.append(`… and ${clip.words.length - 2000} more words`);
      said.tabIndex = 0;
      said.setAttribute("role", "group");
      said.setAttribute("aria-label", "The words and their times");
      parts.push(said);
    }
    const actions = make("div", "actions");
    const zoom = make("button", "", "Zoom to element");
    zoom.type = "button";
    zoom.addEventListener("click", () => zoomToClip(clip.start, clip.end));
    actions.append(zoom);
    parts.push(actions);
    details.replaceChildren(...parts);
  };

  const zoomToClip = (start, end) => {
    const length = Math.max((end - start) / timescale, 0.05);
    const wanted = (room() * 0.8) / length;
    zoomTo(wanted, start / timescale, Math.max(0, (room() - length * Math.min(wanted, largest())) / 2));
  };

  const bringIntoView = (index) => {
    const clip = clips[index];
    const row = rows[clip.track];
    const left = (clip.start / timescale) * scale;
    const right = (clip.end / timescale) * scale;
    const view = scroller.scrollLeft;
    if (left < view || Math.min(right, left + 120) > view + room()) scroller.scrollLeft = left - room() * 0.15;
    const top = row.top + gap + clip.lane * (row.laneHeight + gap);
    if (top - 34 < scroller.scrollTop) scroller.scrollTop = top - 38;
    if (top + row.laneHeight > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + row.laneHeight + 8 - scroller.clientHeight;
    }
  };

  let chosenLines = [];
  const lineAt = (number) => byID(`L${number}`);
  const scrollToLine = (line) => {
    // Twice: what lies between is measured only once it has been in sight.
    for (let turn = 0; turn < 2; turn += 1) {
      const box = line.getBoundingClientRect();
      const outer = script.getBoundingClientRect();
      if (box.top >= outer.top + 8 && box.bottom <= outer.bottom - 8) return;
      script.scrollTop += box.top - outer.top - outer.height * 0.3;
    }
  };
  const showLines = (first, last) => {
    for (const line of chosenLines) {
      line.classList.remove("chosen");
      line.setAttribute("aria-selected", "false");
    }
    chosenLines = [];
    // More lines than these are never in sight together.
    for (let number = first; number <= Math.min(last, first + 2000); number += 1) {
      const line = lineAt(number);
      if (!line) break;
      line.classList.add("chosen");
      line.setAttribute("aria-selected", "true");
      chosenLines.push(line);
    }
    if (chosenLines.length > 0) scrollToLine(chosenLines[0]);
  };

  /** The page's address leads to what is chosen, where it has one. */
  const remember = (link) => {
    if (/^(file|https?):$/.test(location.protocol)) history.replaceState(null, "", link);
  };

  const choose = (index, { focus = false, line = null, link = null } = {}) => {
    if (index < 0 || index >= clips.length) return;
    active = index;
    hasChosen = true;
    playhead = null;
    bringIntoView(index);
    draw();
    if (link !== "") remember(link ?? timeLink(clips[index]));
    if (focus) byID(`clip-${index}`)?.focus({ preventScroll: true });
    showDetails();
    const clip = clips[index];
    if (line === null && clip.firstLine === 0) return;
    showLines(line ?? clip.firstLine, line ?? clip.lastLine);
    setCurrentLine(line ?? clip.firstLine);
  };

  // ---- Keys and pointers on the tracks ---------------------------------------------------------------------

  const neighbour = (key) => {
    const row = clips[active].track;
    const order = rows[row].order;
    const place = placeInOrder.get(active);
    switch (key) {
      case "ArrowRight": return order[place + 1];
      case "ArrowLeft": return order[place - 1];
      case "Home": return order[0];
      case "End": return order[order.length - 1];
      default: {
        const other = rows[row + (key === "ArrowDown" ? 1 : -1)]?.order;
        if (!other) return undefined;
        // The one that is on at the time, else the nearest before it, else the first.
        const time = clips[active].start;
        return other[Math.max(0, firstPlace(other.length, (place) => clips[other[place]].start > time) - 1)];
      }
    }
  };

  scroller.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey || event.ctrlKey || active < 0) return;
    switch (event.key) {
      case "ArrowRight": case "ArrowLeft": case "ArrowUp": case "ArrowDown": case "Home": case "End": {
        const next = neighbour(event.key);
        if (next !== undefined) choose(next, { focus: true });
        break;
      }
      case "+": case "=": zoomBy(1.5); break;
      case "-": case "_": zoomBy(1 / 1.5); break;
      case "0": fit(); break;
      case "PageDown": scroller.scrollLeft += room() * 0.9; break;
      case "PageUp": scroller.scrollLeft -= room() * 0.9; break;
      case " ": choose(active, { focus: true }); break;
      case "Enter":
        choose(active);
        if (lineAt(1)) script.focus({ preventScroll: true });
        break;
      case "Escape": hideTip(); break;
      default: return;
    }
    event.preventDefault();
  });
  scroller.addEventListener("focusin", (event) => {
    const index = Number(event.target.dataset?.clip ?? -1);
    if (index >= 0 && (index !== active || !hasChosen) && event.target.matches(":focus-visible")) choose(index, { focus: true });
  });
  scroller.addEventListener("click", (event) => {
    const clip = event.target.closest("[data-clip]");
    // With a key held down it is a link, to be opened elsewhere.
    if (clip && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (clip) event.preventDefault();
    if (clip) choose(Number(clip.dataset.clip), { focus: true });
    const bunch = event.target.closest("[data-first]");
    if (bunch) zoomToClip(clips[bunch.dataset.first].start, clips[bunch.dataset.last].end);
  });
  scroller.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
    const x = event.clientX - scroller.getBoundingClientRect().left - gutter();
    zoomTo(scale * Math.exp(-pixels * 0.0022), (scroller.scrollLeft + x) / scale, x);
  }, { passive: false });
  scroller.addEventListener("scroll", drawSoon, { passive: true });

  /** Two fingers: where they are, and what was between them when they came down. */
  let pinch = null;
  const fingers = (event) => {
    const left = scroller.getBoundingClientRect().left + gutter();
    const [first, second] = event.touches;
    return { x: (first.clientX + second.clientX) / 2 - left, distance: Math.abs(first.clientX - second.clientX) || 1 };
  };
  scroller.addEventListener("touchstart", (event) => {
    if (event.touches.length !== 2) return;
    const { x, distance } = fingers(event);
    pinch = { distance, scale, time: (scroller.scrollLeft + x) / scale };
  }, { passive: true });
  scroller.addEventListener("touchmove", (event) => {
    if (!pinch || event.touches.length !== 2) return;
    event.preventDefault();
    const { x, distance } = fingers(event);
    zoomTo((pinch.scale * distance) / pinch.distance, pinch.time, x);
  }, { passive: false });
  scroller.addEventListener("touchend", () => { pinch = null; });

  byID("zoom-in").addEventListener("click", () => zoomBy(1.5));
  byID("zoom-out").addEventListener("click", () => zoomBy(1 / 1.5));
  byID("fit").addEventListener("click", fit);

  // ---- Under the pointer -----------------------------------------------------------------------------------

  const hideTip = () => { tip.hidden = true; };
  let tipped = "";
  const showTip = (event, clip, time) => {
    const place = clip.words
      ? firstPlace(clip.words.length, (place) => clip.wordTimes[2 * place] / timescale > time) - 1 : -1;
    const key = `${clips.indexOf(clip)} ${place}`;
    if (tip.hidden || tipped !== key) {
      tipped = key;
      const parts = [headingOf(clip, 160), factsOf(clip, true), ...remarksOf(clip).slice(0, 3)];
      if (place >= 0) {
        const [start, end] = clip.wordTimes.slice(2 * place, 2 * place + 2);
        parts[1].prepend(make("dt", "", "word"), make("dd", "", `${clip.words[place]} (${at(start)} to ${at(end)})`));
      }
      tip.replaceChildren(...parts);
      tip.hidden = false;
    }
    const box = tip.getBoundingClientRect();
    const x = Math.min(event.clientX + 14, document.documentElement.clientWidth - box.width - 8);
    const below = event.clientY + 18;
    const y = below + box.height + 8 > window.innerHeight ? Math.max(8, event.clientY - box.height - 12) : below;
    tip.style.transform = `translate(${Math.max(8, x)}px, ${y}px)`;
  };
  scroller.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const x = event.clientX - scroller.getBoundingClientRect().left - gutter();
    const time = (scroller.scrollLeft + x) / scale;
    const isInside = x >= 0 && time <= total;
    cursor.hidden = !isInside;
    cursor.style.left = `${gutter() + time * scale}px`;
    corner.textContent = isInside ? clock(time, scale > 200 ? 3 : 2) : "";
    const clip = isInside ? event.target.closest("[data-clip]") : null;
    if (clip) showTip(event, clips[clip.dataset.clip], time); else hideTip();
  });
  scroller.addEventListener("pointerleave", () => {
    cursor.hidden = true;
    corner.textContent = "";
    hideTip();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideTip(); });

  const lookAt = (event) => {
    const box = overview.querySelector("svg").getBoundingClientRect();
    const time = ((event.clientX - box.left) / box.width) * total;
    scroller.scrollLeft = time * scale - room() / 2;
  };
  overview.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || rows.length === 0) return;
    overview.setPointerCapture(event.pointerId);
    lookAt(event);
  });
  overview.addEventListener("pointermove", (event) => {
    if (overview.hasPointerCapture(event.pointerId)) lookAt(event);
  });

  // ---- The script ------------------------------------------------------------------------------------------

  let currentLine = null;
  const setCurrentLine = (number) => {
    const line = lineAt(number);
    if (!line) return;
    currentLine?.classList.remove("current");
    currentLine = line;
    line.classList.add("current");
    script.setAttribute("aria-activedescendant", line.id);
  };
  /** The clips on a line, the innermost first. */
  const clipsOnLine = (number) => {
    const found = [];
    clips.forEach((clip, index) => {
      if (clip.firstLine <= number && number <= clip.lastLine && !isDerived(clip)) found.push(index);
    });
    const extent = (index) => clips[index].lastLine - clips[index].firstLine;
    return found.sort((left, right) => extent(left) - extent(right) || left - right);
  };
  /** Chosen again, a line gives the next of the clips on it. */
  const chooseLine = (number) => {
    const found = clipsOnLine(number);
    if (found.length > 0) {
      const isAgain = hasChosen && currentLine === lineAt(number) && found.includes(active);
      choose(isAgain ? found[(found.indexOf(active) + 1) % found.length] : found[0], {});
    }
    setCurrentLine(number);
  };
  const numberOf = (line) => Number(line.id.slice(1));
  if (lineAt(1)) {
    script.tabIndex = 0;
    script.setAttribute("role", "listbox");
    script.setAttribute("aria-labelledby", "script-title");
    for (const chunk of script.children) {
      chunk.setAttribute("role", "group");
      for (const line of chunk.children) {
        line.setAttribute("role", "option");
        line.setAttribute("aria-selected", "false");
      }
    }
    setCurrentLine(1);
  }
  script.addEventListener("click", (event) => {
    const line = event.target.closest(".line");
    // Whoever marks text does not choose.
    if (line && String(getSelection()) === "") chooseLine(numberOf(line));
  });
  script.addEventListener("keydown", (event) => {
    if (!currentLine || event.altKey || event.metaKey || event.ctrlKey) return;
    const number = numberOf(currentLine);
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20, Home: -Infinity, End: Infinity }[event.key];
    if (move !== undefined) {
      const last = numberOf(script.lastElementChild.lastElementChild);
      const next = Math.min(Math.max(number + move, 1), last);
      setCurrentLine(next);
      scrollToLine(currentLine);
    } else if (event.key === "Enter" || event.key === " ") {
      chooseLine(number);
    } else if (event.key === "Escape" && active >= 0) {
      choose(active, { focus: true });
    } else {
      return;
    }
    event.preventDefault();
  });

  // ---- Links -----------------------------------------------------------------------------------------------

  /** Goes to a line in the panel, and to its clip on the timeline. */
  const goToLine = (number, clip) => {
    const line = lineAt(number);
    if (!line) return false;
    const link = `#L${number}`;
    if (clip !== undefined) choose(clip, { line: number, link }); else showLines(number, number);
    setCurrentLine(number);
    remember(link);
    script.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
    return true;
  };

  /** Goes to a time on the timeline, and to what is on then: what is said, before what is shorter. */
  const goToTime = (seconds, link) => {
    if (clips.length === 0) return false;
    const time = Math.min(seconds, total) * timescale;
    const slack = timescale / 1000;
    const rank = (index) => {
      const clip = clips[index];
      const isOn = clip.start <= time + slack && time < clip.end;
      const startsThen = Math.abs(clip.start - time) <= slack;
      const isSaid = tracks[clip.track].kind === "narration" && clip.words;
      return (startsThen ? 8 : 0) + (isOn ? 4 : 0) + (isSaid ? 2 : 0) + (isDerived(clip) ? 0 : 1);
    };
    let found = -1;
    let best = 2;
    clips.forEach((clip, index) => {
      const rankHere = rank(index);
      const isCloser = rankHere < 4 && clip.start <= time && (found < 0 || clip.start > clips[found].start);
      const length = (index) => clips[index].end - clips[index].start;
      const isShorter = found >= 0 && rankHere === best && length(index) < length(found);
      if (rankHere >= 4 ? rankHere > best || isShorter : best < 4 && isCloser) {
        found = index;
        best = Math.max(3, rankHere);
      }
    });
    choose(found >= 0 ? found : firstRow.order[0], { focus: true, link });
    playhead = time / timescale;
    draw();
    scroller.closest("section").scrollIntoView({ block: "nearest" });
    return true;
  };

  /** `#L40` and `#t=12.5`; a time may also be `1:02.5`. */
  const follow = (link, clip) => {
    const line = /^#L(\d+)$/.exec(link);
    if (line) return goToLine(Number(line[1]), clip ?? clipsOnLine(Number(line[1]))[0]);
    const time = /^#t=(?:npt:)?((?:\d+:){0,2})(\d+(?:\.\d*)?)$/.exec(link);
    if (!time) return false;
    const whole = time[1].split(":").slice(0, -1).reduce((sum, part) => 60 * (sum + Number(part)), 0);
    return goToTime(whole + Number(time[2]), link);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.dataset.clip || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (follow(link.getAttribute("href"), problems[link.dataset.problem]?.clip)) event.preventDefault();
  });
  addEventListener("hashchange", () => follow(location.hash));

  // ---- Start -----------------------------------------------------------------------------------------------

  table.open = false;
  let wasOpen = false;
  addEventListener("beforeprint", () => { wasOpen = table.open; table.open = true; });
  addEventListener("afterprint", () => { table.open = wasOpen; });

  let width = 0;
  const resized = () => {
    if (scroller.clientWidth === width || rows.length === 0) return;
    const isFirst = width === 0;
    width = scroller.clientWidth;
    if (isFirst) fit();
    else if (isFitted) fit();
    else zoomTo(scale, scroller.scrollLeft / scale, 0);
  };
  new ResizeObserver(resized).observe(scroller);
  resized();
  // What is wrong first is what one looks for. The browser's own way to the place ends with the page's being there.
  if (follow(location.hash)) addEventListener("load", () => setTimeout(() => follow(location.hash)));
  else choose(problems.find((problem) => problem.clip !== undefined)?.clip ?? active, { link: "" });
  if (active < 0) details.closest("section").hidden = true;
  document.documentElement.classList.toggle("empty", active < 0);
})();

"""##
}
