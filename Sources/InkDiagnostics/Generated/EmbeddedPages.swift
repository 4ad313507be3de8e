// swift-format-ignore-file
// Made of docs/diagnostics by `make golden`: change the pages instead.

let embeddedPages: [(code: String, text: String)] = [
  ("anchor-cycle", ##"""
# anchor-cycle: elements that wait for each other

Severity: error.

Elements that start after each other, in a circle, never start. Any one of them has to start at a time of its own.

## Example

```inkslop raises=anchor-cycle
[tts id="one" start="two.end"]Hello.[/tts]
[tts id="two" start="one.end"]Welcome.[/tts]
```

## Corrected

```inkslop clean
[tts id="one"]Hello.[/tts]
[tts id="two" start="one.end"]Welcome.[/tts]
```

"""##),
  ("beyond-service-limit", ##"""
# beyond-service-limit: a script that the service does not take

Severity: error.

The service takes only scripts of some size, and this one is larger or smaller. `inkreel rates` shows its limits. For
the elements, the mark is at the first one too many.

## Example

```sh raises=beyond-service-limit
cat > small.json <<'END'
{ "name": "small", "prices": { "scene": 1 }, "limits": { "scene": { "most": 1 } } }
END
echo '[ai-image prompt="a" duration="1s"/][ai-image prompt="b" duration="1s"/]' > script.inkslop
inkreel estimate script.inkslop --rate ./small.json
```

## Corrected

```sh
cat > small.json <<'END'
{ "name": "small", "prices": { "scene": 1 }, "limits": { "scene": { "most": 2 } } }
END
echo '[ai-image prompt="a" duration="1s"/][ai-image prompt="b" duration="1s"/]' > script.inkslop
inkreel estimate script.inkslop --rate ./small.json
```

"""##),
  ("capitals-spelled-out", ##"""
# capitals-spelled-out: a word that is read as letters

Severity: warning.

Voices take a short word in capitals for initials and spell it: "C, A, T".

## Example

```inkslop raises=capitals-spelled-out
[tts]A CAT sat there.[/tts]
```

## Corrected

```inkslop clean
[tts]A cat sat there.[/tts]
```

## When it is meant

`# inkreel: allow capitals-spelled-out` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"capitals-spelled-out": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("changed-file", ##"""
# changed-file: a file that changed since it was planned

Severity: error.

A render plan names each file with its size and its hash, so that the same plan gives the same video. This file is
not the one that the plan was made with.

## Example

```sh
inkreel plan script.inkslop -o plan.json
cp other.wav pop.wav
inkreel render plan.json -o video.mp4
```

## What to do

Make the plan anew from the script, or put the old file back.

"""##),
  ("closed-leaf", ##"""
# closed-leaf: a closing tag for a tag without content

Severity: error.

Some tags, such as `[pause/]` and `[sound/]`, stand for one moment and hold nothing. They have no closing tag;
`inkreel check --fix` deletes it.

## Example

```inkslop raises=closed-leaf
[tts]Wait.[/tts]
[pause duration="1s"/][/pause]
```

## Corrected

```inkslop clean
[tts]Wait.[/tts]
[pause duration="1s"/]
```

"""##),
  ("config-duplicate-key", ##"""
# config-duplicate-key: a key given twice in the configuration

Severity: error.

A key stands twice in one object. Only one of them can be meant.

## Example

```sh raises=config-duplicate-key
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "voice": "en-gb", "voice": "en-us" }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "voice": "en-us" }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-invalid-value", ##"""
# config-invalid-value: a value that the configuration cannot have

Severity: error.

The value has the right type, and is none of those that the key can have. The note tells what it can be.

## Example

```sh raises=config-invalid-value
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "resolution": "4:3" }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "resolution": "16:9" }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-missing-key", ##"""
# config-missing-key: a key that the configuration needs

Severity: error.

An engine needs its `command`, and a rate of your own its `name` and its `creditsPerSecond`.

## Example

```sh raises=config-missing-key
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "engines": { "hum": {} } }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "engines": { "hum": { "command": ["./hum.py"] } } }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-not-json", ##"""
# config-not-json: a configuration that is not JSON

Severity: error.

`inkreel.json` is JSON as RFC 8259 defines it. It has no comments and no comma behind the last entry, and names and
texts stand in double quotes.

## Example

```sh raises=config-not-json
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "voice": "en-gb", }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "voice": "en-gb" }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-out-of-range", ##"""
# config-out-of-range: a value out of its range in the configuration

Severity: error.

The number is smaller or greater than the key allows, or a list has too many entries. The message tells the bounds.

## Example

```sh raises=config-out-of-range
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "speed": 3 }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "speed": 2 }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-unknown-code", ##"""
# config-unknown-code: a code that no diagnostic has

Severity: error.

`severities` names a diagnostic by its code, which every diagnostic shows in brackets: `warning[hash-read-aloud]`. No
diagnostic has this one.

## Example

```sh raises=config-unknown-code
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "severities": { "hash-read-alod": "off" } }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "severities": { "hash-read-aloud": "off" } }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-unknown-key", ##"""
# config-unknown-key: a key that the configuration does not have

Severity: error.

The configuration has no key of that name, so what it says would be passed over in silence. `docs/configuration.md`
lists them all.

## Example

```sh raises=config-unknown-key
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "libarries": ["media"] }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "libraries": ["media"] }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("config-wrong-type", ##"""
# config-wrong-type: a value of the wrong type in the configuration

Severity: error.

The key takes another type of value. Numbers stand without quotes, and what can be several is a list, even where it is
one.

## Example

```sh raises=config-wrong-type
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "speed": "1.2" }' > inkreel.json
inkreel check script.inkslop
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{ "speed": 1.2 }' > inkreel.json
inkreel check script.inkslop
```

"""##),
  ("conflicting-parameters", ##"""
# conflicting-parameters: parameters that exclude each other

Severity: error.

Two parameters of one tag say different things about the same matter, as a video that lasts as long as its file and
also three seconds. Only one of them can be right.

## Example

```inkslop raises=conflicting-parameters
# inkreel: allow not-rendered
[video file="clip.mp4" size="natural" duration="3s"/]
[tts]Hello.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow not-rendered
[video file="clip.mp4" duration="3s"/]
[tts]Hello.[/tts]
```

"""##),
  ("damaged-file", ##"""
# damaged-file: a file that is damaged or cut short

Severity: warning.

Something is wrong with a file's sound, and what can be played of it is played:

- Its header says that it lasts longer than what can be decoded, or its last packet is not whole. It was cut short,
  perhaps while it was copied, or a program wrote a wrong header. A loop begins again where it breaks off. Recordings
  that were paused may say that they last as long as the pauses too: those are left out.
- Samples in it are no numbers, or far beyond all that a sample can be. They are silent. In files of more than ten
  minutes nobody looks for them before they are played.

How a file is shows when the script is planned or rendered. Not every form of file says how long it should be: of W64,
CAF, AVI and ADTS files that are cut, nothing is told.

## Example

```sh raises=damaged-file
printf 'RIFF\044\356\002\000WAVEfmt \020\000\000\000\001\000\001\000' > song.wav
printf '\200\273\000\000\000\167\001\000\002\000\020\000data\000\356\002\000' >> song.wav
head -c 96000 /dev/zero >> song.wav
printf '[music file="song.wav"]\n[pause duration="2s"/]\n[/music]\n' > script.inkslop
inkreel render script.inkslop -o sound.wav
```

## What to do

Get the file anew from where it came from. Where what is there is all that you want, have its header written anew:
`ffmpeg -i song.wav new.wav`.

"""##),
  ("decimal-comma", ##"""
# decimal-comma: a decimal comma in English

Severity: warning.

English writes decimals with a point. With a comma, voices read two numbers.

## Example

```inkslop raises=decimal-comma
[tts]It weighs 1,5 kilos.[/tts]
```

## Corrected

```inkslop clean
[tts]It weighs 1.5 kilos.[/tts]
```

## When it is meant

`# inkreel: allow decimal-comma` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"decimal-comma": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("duplicate-id", ##"""
# duplicate-id: an id used twice

Severity: error.

An id names one element, so that others can start with it or after it. With two of the same name it would not
be clear which one is meant.

## Example

```inkslop raises=duplicate-id
[tts id="intro"]Hello.[/tts]
[tts id="intro"]Welcome.[/tts]
```

## Corrected

```inkslop clean
[tts id="intro"]Hello.[/tts]
[tts id="welcome"]Welcome.[/tts]
```

"""##),
  ("duplicate-parameter", ##"""
# duplicate-parameter: a parameter given twice

Severity: error.

A parameter stands once in a tag. Of two the first one is used; which one was meant only its writer knows.

## Example

```inkslop raises=duplicate-parameter
[tts speed="1" speed="1.5"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts speed="1.5"]Hello there.[/tts]
```

"""##),
  ("emoji-in-narration", ##"""
# emoji-in-narration: an emoji in narration

Severity: warning.

An emoji is no word. Some voices read its name aloud ("grinning face"), others leave it out.

## Example

```inkslop raises=emoji-in-narration
[tts]Wow 😀, look![/tts]
```

## Corrected

```inkslop clean
[tts]Wow, look![/tts]
```

## When it is meant

`# inkreel: allow emoji-in-narration` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"emoji-in-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("empty-narration", ##"""
# empty-narration: a narration without words

Severity: warning.

A narration without words says nothing and takes no time. Often its text was cut, or stands behind the closing
tag.

## Example

```inkslop raises=empty-narration
[tts][/tts]
[tts]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

## When it is meant

`# inkreel: allow empty-narration` on a line of its own before the narration silences it there. In `inkreel.json`,
`"severities": {"empty-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("empty-script", ##"""
# empty-script: a script without anything to hear or see

Severity: error.

The script holds nothing to hear or see, so no video can be made of it. Comments alone are nothing, and so is
an empty file.

## Example

```inkslop raises=empty-script
# Nothing here yet.
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

"""##),
  ("engine-fallback", ##"""
# engine-fallback: another voice than the one asked for

Severity: warning.

The script names a voice engine that is not configured here, so the built-in voice speaks in its place. The video
is complete, but sounds different.

## Example

```inkslop raises=engine-fallback
[tts engine="kokoro_tts" voice="af_heart"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]Hello there.[/tts]
```

## When it is meant

`--strict-engines` makes this an error, for a machine on which no other voice may speak.

`# inkreel: allow engine-fallback` on a line of its own before the narration silences it there. In `inkreel.json`,
`"severities": {"engine-fallback": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("engine-not-configured", ##"""
# engine-not-configured: a plan whose voice engine is not configured

Severity: error.

The plan was made where an engine of its own was configured, and is rendered where it is not. A plan keeps the
engine's name, and not the program that it stands for.

## Example

```sh raises=engine-not-configured
echo '{ "engine": "hum", "engines": { "hum": { "command": ["./hum.py"] } } }' > inkreel.json
echo '[tts]Hello there.[/tts]' > script.inkslop
inkreel plan script.inkslop -o plan.json
rm inkreel.json
inkreel render plan.json -o sound.wav --cache-dir clips
```

## What to do

Put an `inkreel.json` that has the engine beside the plan, or name one with `--config`. To have the built-in voice
speak, make the plan anew without the engine.

"""##),
  ("environment", ##"""
# environment: a fault of the machine

Severity: error.

Something on the machine is at fault: no space, no memory, no right. The message holds what the system says.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Mend it and run the command again: it goes on from what was finished.

"""##),
  ("fast-subtitles", ##"""
# fast-subtitles: subtitles too fast to read

Severity: warning.

People read at most some twenty characters a second. At the pace that is expected of this narration, more than that
pass by.

## Example

```inkslop raises=fast-subtitles
[tts speed="2"]The mantis shrimp strikes faster than anybody could follow with the naked eye.[/tts]
```

## Corrected

```inkslop clean
[tts]The mantis shrimp strikes faster than anybody could follow with the naked eye.[/tts]
```

## When it is meant

`# inkreel: allow fast-subtitles` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"fast-subtitles": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("faulty-output", ##"""
# faulty-output: an output that is not as planned

Severity: error.

After a render with `--verify`, what was written is decoded and held against the plan. Something in it is not as it
must be: a sound is missing, late or of another loudness, a stretch is silent or broken, a picture is not the one that
belongs there, or the file is too short. The message says what, when, and which element of the script it is about.

## Example

```sh
inkreel render script.inkslop -o video.mp4 --verify
```

## What to do

The file is kept, so that you can listen to it at the time that the message names. Render again: when it happens each
time, it is a fault of InkReel or of a library that it uses; please report it, with the script and its media files. When
it does not, look after the disk and the memory of the machine. [Sound](../sound.md#verifying) says how much may differ.

"""##),
  ("file-name-case", ##"""
# file-name-case: a file name in the wrong case

Severity: warning.

The file is there under a name with other capitals. Some systems take the one for the other, and some do not: the script
would fail there.

## Example

```inkslop raises=file-name-case
[music file="Loop.OPUS"/]
[tts]Hello.[/tts]
```

## Corrected

```inkslop clean
[music file="loop.opus"/]
[tts]Hello.[/tts]
```

## When it is meant

`# inkreel: allow file-name-case` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"file-name-case": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("file-outside-roots", ##"""
# file-outside-roots: a file outside the allowed folders

Severity: error.

A script may come from anywhere, and is not to read any file of the machine: it may use files below its own folder
and below the library folders. Absolute paths, `..` and links that lead out of these folders are refused.

## Example

```inkslop raises=file-outside-roots
[tts]Hello there.[/tts]
[sound file="../pop.wav"/]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
[sound file="pop.wav"/]
```

To use files of another folder, give it with `--library DIR` and write the name from there on.

"""##),
  ("hash-read-aloud", ##"""
# hash-read-aloud: a `#` that is read aloud

Severity: warning.

Inside narration a `#` begins a comment only at the start of a line and with a space behind it. Anywhere else it
is read aloud, as in "number one" or a hashtag, and people are often surprised by that.

## Example

```inkslop raises=hash-read-aloud
[tts]We are #1.[/tts]
```

## Corrected

```inkslop clean
[tts]We are \#1.[/tts]
```

## When it is meant

`\#` says that it is meant.

`# inkreel: allow hash-read-aloud` on a line of its own before the line silences it there. In `inkreel.json`,
`"severities": {"hash-read-aloud": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("insufficient-credits", ##"""
# insufficient-credits: more credits than the balance has

Severity: error.

The high figure of the estimate is above `--balance`: the credits that there are may not be enough. It is said in the
words of InkSlop's own service. Of many scripts, the sum counts.

## Example

```sh raises=insufficient-credits
echo '[tts]Hello there.[/tts][pause duration="20s"/]' > script.inkslop
inkreel estimate script.inkslop --balance 0.5
```

## Corrected

```sh
echo '[tts]Hello there.[/tts][pause duration="20s"/]' > script.inkslop
inkreel estimate script.inkslop --balance 2.0
```

"""##),
  ("invalid-allow", ##"""
# invalid-allow: an allowance that says nothing

Severity: warning.

A comment that begins with `inkreel:` is for InkReel, and this one cannot be understood: it names no diagnostic, or one
that cannot be silenced.

## Example

```inkslop raises=invalid-allow
# inkreel: allow emoji-in-naration
[tts]Hello.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow emoji-in-narration
[tts]Hello 😀![/tts]
```

"""##),
  ("invalid-plan", ##"""
# invalid-plan: a render plan that is not valid

Severity: error.

A render plan is JSON of the form that `grammar/render-plan.schema.json` describes. This one is not: it was changed by
hand, cut off, or is another file.

## Example

```sh raises=invalid-plan
echo '{}' > plan.json
inkreel render plan.json -o video.mp4
```

## What to do

Make the plan anew: `inkreel plan script.inkslop -o plan.json`.

"""##),
  ("invalid-utf8", ##"""
# invalid-utf8: bytes that are not UTF-8

Severity: error.

Scripts are UTF-8 text. Bytes that are no UTF-8 are read as U+FFFD (`�`), and a voice would stumble over
them. Most often the file was saved in an older encoding such as Latin-1 or Windows-1252.

## Example

```sh raises=invalid-utf8
printf '[tts]caf\351[/tts]' | inkreel check -
```

## What to do

Save the script as UTF-8 in the editor, or convert it: `iconv -f LATIN1 -t UTF-8 old.inkslop > new.inkslop`.

"""##),
  ("invalid-value", ##"""
# invalid-value: a value of the wrong form

Severity: error.

Each parameter takes values of one form: a time such as `2s` or `500ms`, a number, `true` or `false`, one of some
words, a colour, the name of a file. The message says which, and where it is plain what was meant, what to write:
`2s` for `2 sec` and for `2 s`, `90s` for `1:30`, `1.5` for `1,5`, `intro.end` for `intro.ned`. `inkreel check --fix`
writes what is the same value in another form, such as `2s` for `2 sec`; the rest is left to you.

## Example

```inkslop raises=invalid-value
[tts]Wait.[/tts]
[pause duration="long"/]
```

## Corrected

```inkslop clean
[tts]Wait.[/tts]
[pause duration="2s"/]
```

"""##),
  ("limited-mix", ##"""
# limited-mix: a mix that was limited

Severity: warning.

The loudest places of the mix would have gone beyond -1 dBTP by more than 9 dB, and the limiter brought them down.
That is done with care, but a mix that is limited by so much sounds pressed.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Give the loudest elements a lower `volume`, or ask for less with `--loudness`: a mix with loud peaks and quiet speech
cannot be brought to -14 LUFS without them being held down. [Sound](../sound.md) tells how it is done.

"""##),
  ("long-number", ##"""
# long-number: a long row of digits

Severity: warning.

Voices read a long row of digits in different ways: as one number, digit by digit, or in pairs.

## Example

```inkslop raises=long-number
[tts]It has 10000000 eyes.[/tts]
```

## Corrected

```inkslop clean
[tts]It has 10,000,000 eyes.[/tts]
```

## When it is meant

`# inkreel: allow long-number` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"long-number": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("malformed-variable", ##"""
# malformed-variable: double braces that are no variable

Severity: error.

Double braces start a variable, `{{name}}`. The name has letters without accents, digits, `-` and `_`, and nothing
else stands in the braces, white space neither.

## Example

```inkslop raises=malformed-variable
[tts]Dear {{first name}}, welcome.[/tts]
```

## Corrected

```inkslop clean
[tts]Dear \{{first name}}, welcome.[/tts]
```

A backslash before the braces says that they are text, to be read as they stand.

"""##),
  ("markdown-in-narration", ##"""
# markdown-in-narration: marks of Markdown in narration

Severity: warning.

Scripts are no Markdown. Its marks are shown with the words, and some voices read them aloud: "star star very star
star".

## Example

```inkslop raises=markdown-in-narration
[tts]It is **very** fast.[/tts]
```

## Corrected

```inkslop clean
[tts]It is very fast.[/tts]
```

## When it is meant

`# inkreel: allow markdown-in-narration` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"markdown-in-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("media-program-failed", ##"""
# media-program-failed: the media program ended unexpectedly

Severity: error.

`inkreel-media` ended without an answer, most likely over a damaged media file or for want of memory. The script is
not at fault, and no output was written.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Run it again: it goes on from what was finished. When it fails each time, leave out one media file after the other to
find the one that it fails over, and tell us of it.

"""##),
  ("misplaced-tag", ##"""
# misplaced-tag: a tag where it cannot stand

Severity: error.

Each tag has places where it can stand. Narration holds words, colours, styles, pauses and sounds; a narration
cannot hold another one, and colours have nothing to colour outside one.

## Example

```inkslop raises=misplaced-tag
[tts]
Hello [tts]there[/tts].
[/tts]
```

## Corrected

```inkslop clean
[tts]
Hello there.
[/tts]
```

"""##),
  ("missing-bracket", ##"""
# missing-bracket: a tag without its `]`

Severity: error.

A tag ends with `]`. Without it the text behind may be taken for parameters.

## Example

```inkslop raises=missing-bracket
[tts voice="en-us"
Hello there.
[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]
Hello there.
[/tts]
```

A bracket that is meant as text and comes before a letter is written `\[`.

"""##),
  ("missing-file", ##"""
# missing-file: a file that is not there

Severity: error.

The file is neither in the script's folder nor in one of the library folders, not even with another ending. The
notes tell where it was looked for.

## Example

```inkslop raises=missing-file
[tts]Hello there.[/tts]
[sound file="plop.wav"/]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
[sound file="pop.wav"/]
```

Names are meant from the script's folder on, whatever folder the program runs in. More folders are given with
`--library DIR`.

"""##),
  ("missing-parameter", ##"""
# missing-parameter: a parameter that the tag needs

Severity: error.

Some parameters have no default: a file cannot be guessed, nor how long a pause lasts.

## Example

```inkslop raises=missing-parameter
[tts]Wait.[/tts]
[pause/]
```

## Corrected

```inkslop clean
[tts]Wait.[/tts]
[pause duration="1s"/]
```

"""##),
  ("missing-program", ##"""
# missing-program: a program that is not installed

Severity: error.

`inkreel` starts `inkreel-media` and the voices as programs of their own, and looks for them beside itself. One of
them is not there, or cannot be started.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Install all programs together: `make install`.

"""##),
  ("missing-value", ##"""
# missing-value: a parameter without a value

Severity: error.

A parameter has the form `name="value"`. One that is on or off has a value too: `"true"` or `"false"`.

## Example

```inkslop raises=missing-value
[tts highlight]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts highlight="true"]Hello there.[/tts]
```

"""##),
  ("misspelled-closing-tag", ##"""
# misspelled-closing-tag: a closing tag with the wrong name

Severity: error.

A closing tag has the name of the block that it ends. One that is nearly that name, or has none, is taken for
it; `inkreel check --fix` writes it out.

## Example

```inkslop raises=misspelled-closing-tag
[tts]Hello there.[/ttss]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

"""##),
  ("nesting-too-deep", ##"""
# nesting-too-deep: blocks nested too deep

Severity: error.

Blocks may be nested 128 deep; real scripts need three or four. A deeper script was most likely made by a
program that forgot its closing tags.

## Example

```sh raises=nesting-too-deep
{ for i in $(seq 130); do printf '[zoom]'; done; printf '[tts]Hi.[/tts]'
  for i in $(seq 130); do printf '[/zoom]'; done; } | inkreel check -
```

## What to do

Close each block before the next one of its kind begins.

"""##),
  ("never-heard", ##"""
# never-heard: a sound that nobody hears

Severity: warning.

The volume is zero, or the block that it plays beneath takes no time. It costs work and gives nothing.

## Example

```inkslop raises=never-heard
[music file="loop.opus" volume="0"/]
[tts]Hello.[/tts]
```

## Corrected

```inkslop clean
[music file="loop.opus" volume="0.3"/]
[tts]Hello.[/tts]
```

## When it is meant

`# inkreel: allow never-heard` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"never-heard": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("newer-plan", ##"""
# newer-plan: a render plan of a newer version

Severity: error.

The plan was made by a newer program, which may mean something by it that this one does not know. Nothing is
rendered rather than something wrong.

## Example

```sh
inkreel render plan-of-a-newer-version.json -o video.mp4
```

## What to do

Update InkReel, or make the plan anew from the script with this version.

"""##),
  ("no-length", ##"""
# no-length: a script that lasts no time

Severity: error.

Music and pictures without a duration last as long as what stands with them, and so take no time of their own. A
script of nothing else would last no time.

## Example

```inkslop raises=no-length
# inkreel: allow never-heard
[music file="loop.opus"/]
```

## Corrected

```inkslop clean
[music file="loop.opus"/]
[tts]Hello there.[/tts]
```

"""##),
  ("not-rendered", ##"""
# not-rendered: something that is not rendered yet

Severity: warning.

The tag or parameter belongs to the language and is checked, but this version does not render it: the video
will be as if it were not there.

## Example

```inkslop raises=not-rendered
[tts]Hello [red]there[/red].[/tts]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

## When it is meant

Nothing is wrong with the script. It can stay as it is for a version that renders it.

`# inkreel: allow not-rendered` on a line of its own before the element silences it there. In `inkreel.json`,
`"severities": {"not-rendered": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("nul-byte", ##"""
# nul-byte: a NUL byte

Severity: error.

A NUL byte is in no text. It comes from a file that was cut off while it was written, or that is not text
at all, such as UTF-16.

## Example

```sh raises=nul-byte
printf '[tts]Hello\0.[/tts]' | inkreel check -
```

## What to do

`inkreel check --fix` deletes single ones. Where there is one beside every letter, the file is UTF-16: save it
as UTF-8.

"""##),
  ("numeric-date", ##"""
# numeric-date: a date in figures

Severity: warning.

Voices read a date in figures in different ways, and countries do not agree which number is the month.

## Example

```inkslop raises=numeric-date
[tts]Born on 12/11/2024.[/tts]
```

## Corrected

```inkslop clean
[tts]Born on November 12, 2024.[/tts]
```

## When it is meant

`# inkreel: allow numeric-date` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"numeric-date": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("open-leaf", ##"""
# open-leaf: a tag without content, and without its slash

Severity: hint.

A tag that may have content, and here has none, reads better with a slash: it says that no closing tag is
missing. Without it the script means the same. Hints are shown in editors and in `--format json` and `sarif`,
not in the text for terminals; `inkreel fmt` and `inkreel check --fix` write the slash.

## Example

```inkslop raises=open-leaf
[music file="loop.opus"]
[tts]Hello there.[/tts]
```

## Corrected

```inkslop clean
[music file="loop.opus"/]
[tts]Hello there.[/tts]
```

## When it is meant

In `inkreel.json`, `"severities": {"open-leaf": "off"}` silences it in all scripts, and `"warning"` shows it everywhere.

"""##),
  ("over-budget", ##"""
# over-budget: more credits than the budget has

Severity: error.

The high figure of the estimate is above `--budget`. Nine times in ten a script costs no more than that figure. Of many
scripts, the sum counts.

## Example

```sh raises=over-budget
echo '[tts]Hello there.[/tts][pause duration="20s"/]' > script.inkslop
inkreel estimate script.inkslop --budget 1
```

## Corrected

```sh
echo '[tts]Hello there.[/tts][pause duration="20s"/]' > script.inkslop
inkreel estimate script.inkslop --budget 2
```

"""##),
  ("script-too-large", ##"""
# script-too-large: a script beyond the limit of size

Severity: error.

A script may be one gibibyte long. Real ones have a few kilobytes; a file beyond the limit is most likely not
a script.

## Example

```sh
head -c 1100000000 /dev/zero | inkreel check -
```

## What to do

Name the script instead of what was made from it. A series in one file can be split: one script a video.

"""##),
  ("short-file", ##"""
# short-file: a file that is too short to be cut

Severity: warning.

`fit="trim"` says that a file is longer than its time and is to be cut. This one is shorter, so the rest of the time
stays silent or empty. How long a file is shows when the script is planned or rendered.

## Example

Here `loop.opus` lasts a second.

```inkslop raises=short-file
[music file="loop.opus" fit="trim"]
[pause duration="2s"/]
[/music]
```

## Corrected

```inkslop clean
[music file="loop.opus" fit="loop"]
[pause duration="2s"/]
[/music]
```

"""##),
  ("single-quoted-value", ##"""
# single-quoted-value: a value in the wrong quotes

Severity: error.

Values stand in straight double quotes. Word processors turn them into curly ones, and other languages use
single ones; `inkreel check --fix` writes the right ones.

## Example

```inkslop raises=single-quoted-value
[tts voice='en-us']Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]Hello there.[/tts]
```

"""##),
  ("start-before-zero", ##"""
# start-before-zero: a start before the script's own

Severity: error.

`start="intro.start-2s"` begins two seconds before the element `intro`. When that one begins earlier than two
seconds into the video, this would be before the video itself.

## Example

```inkslop raises=start-before-zero
[tts id="intro"]Hello.[/tts]
[sound file="pop.wav" start="intro.start-2s"/]
```

## Corrected

```inkslop clean
[pause duration="2s"/]
[tts id="intro"]Hello.[/tts]
[sound file="pop.wav" start="intro.start-2s"/]
```

"""##),
  ("stray-closing-tag", ##"""
# stray-closing-tag: a closing tag that closes nothing

Severity: error.

A closing tag without a block that it could end. Either the opening tag is missing or misspelled, or the block
was closed before.

## Example

```inkslop raises=stray-closing-tag
[tts]Hello there.[/tts]
[/tts]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

"""##),
  ("too-long", ##"""
# too-long: a script that lasts too long

Severity: error.

A video lasts 24 hours at most. A script that would last longer mostly has a time in it that was meant in
milliseconds. The place that is shown is the first that ends too late.

## Example

```inkslop raises=too-long
[tts]Hello.[/tts]
[pause duration="500000s"/]
```

## Corrected

```inkslop clean
[tts]Hello.[/tts]
[pause duration="500ms"/]
```

"""##),
  ("too-many-diagnostics", ##"""
# too-many-diagnostics: more than can be told

Severity: warning.

A script with more than a thousand diagnostics is most likely no script, or has one fault many times. The first ones
are told, and then how many more there are.

## Example

```sh raises=too-many-diagnostics
for line in $(seq 1200); do echo "[nothing/]"; done > script.inkslop
inkreel check script.inkslop
```

"""##),
  ("unclosed-tag", ##"""
# unclosed-tag: a block that is never closed

Severity: error.

A block has a start and an end: `[tts]…[/tts]`. Without its closing tag it is not clear how far it reaches, and
everything behind it may be misunderstood. The second mark shows the place where that came to light.

## Example

```inkslop raises=unclosed-tag
[music file="loop.opus"]
[tts]
Hello there.
[/music]
```

## Corrected

```inkslop clean
[music file="loop.opus"]
[tts]
Hello there.
[/tts]
[/music]
```

"""##),
  ("unexpected-in-tag", ##"""
# unexpected-in-tag: something in a tag that has no meaning there

Severity: error.

A tag holds its name and parameters of the form `name="value"`, with a space before each; a closing tag holds
its name. Commas and other marks have no meaning there.

## Example

```inkslop raises=unexpected-in-tag
[tts voice="en-us", speed="1.5"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us" speed="1.5"]Hello there.[/tts]
```

"""##),
  ("unexportable-plan", ##"""
# unexportable-plan: a plan that a form cannot hold

Severity: error.

`inkreel plan --format` was asked for a form that cannot hold this plan: an editing project in which a very short
sound is repeated ten thousand times, each time as a clip of its own. Nothing is written rather than a part of it.

## Example

```sh
inkreel plan a-click-looped-for-a-day.inkslop -o project.mlt
```

## What to do

Shorten what the message names, or take another form: the plan itself and OpenTimelineIO have no limit of time.

"""##),
  ("unfilled-variable", ##"""
# unfilled-variable: a variable that nothing fills

Severity: error.

A name in double braces stands for a text, and nothing says which. It is read from `--set name=value` on the command
line, and from `variables` in `inkreel.json`.

## Example

```inkslop raises=unfilled-variable
[tts]Welcome to part {{part}}.[/tts]
```

## Corrected

```inkslop clean
[tts]Welcome to part 12.[/tts]
```

Or keep the variable, and give it a text: `inkreel check script.inkslop --set part=12`. Braces that are meant as text
are written `\{{`. `docs/configuration.md` tells more of variables.

"""##),
  ("unknown-id", ##"""
# unknown-id: an id that no element has

Severity: error.

`start="name.end"` begins an element when the one with `id="name"` ends. No element has this id: one of the two
is misspelled, or the element is gone.

## Example

```inkslop raises=unknown-id
[tts id="intro"]Hello.[/tts]
[sound file="pop.wav" start="outro.end"/]
```

## Corrected

```inkslop clean
[tts id="intro"]Hello.[/tts]
[sound file="pop.wav" start="intro.end"/]
```

"""##),
  ("unknown-media", ##"""
# unknown-media: a file whose length is not known

Severity: warning.

Without the media program nothing is known of a file that it has not looked at before. What depends on the file's
length, such as a sound that is waited for or a video with `size="natural"`, is left out of the figures; the plan
lists it under `unknown`. How long a generated video lasts is not known before it is made.

## Example

```sh
inkreel estimate script.inkslop
```

## What to do

Install `inkreel-media` beside `inkreel`, or see why it cannot read the file: `ffprobe FILE`.

"""##),
  ("unknown-parameter", ##"""
# unknown-parameter: a parameter that the tag does not have

Severity: error.

The tag has no parameter of this name. The message names the nearest one that it has, or all of them.

## Example

```inkslop raises=unknown-parameter
[tts voise="en-us"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]Hello there.[/tts]
```

"""##),
  ("unknown-price", ##"""
# unknown-price: a price that the service does not publish

Severity: error.

The rate has a price that the service does not publish, `null` in its rate file. What a script costs cannot be said
without it: give it with `--price`, or write a rate file of your own.

## Example

```sh raises=unknown-price
echo '[tts]Hello there.[/tts]' > script.inkslop
inkreel estimate script.inkslop --rate subscribr
```

## Corrected

```sh
for word in $(seq 200); do echo well; done > words
echo "[tts]$(cat words).[/tts]" > script.inkslop
inkreel estimate script.inkslop --rate subscribr --price word=0.01
```

"""##),
  ("unknown-tag", ##"""
# unknown-tag: a tag that does not exist

Severity: error.

There is no tag of this name. It may be misspelled; and words in brackets, such as stage directions, are taken
for tags when they start with a letter.

## Example

```inkslop raises=unknown-tag
[tts]That is funny [laughs] indeed.[/tts]
```

## Corrected

```inkslop clean
[tts]That is funny \[laughs\] indeed.[/tts]
```

`\[` makes the bracket a part of the text, which is then read aloud. What nobody is to hear belongs in a comment:
a line that begins with `# `.

"""##),
  ("unknown-voice", ##"""
# unknown-voice: a voice that the engine does not have

Severity: warning.

The engine is known, and it has no voice of this name. The hosted service would refuse the script, or speak in another
voice.

## Example

```inkslop raises=unknown-voice
# inkreel: allow engine-fallback
[tts engine="kokoro_tts" voice="af_hart"]Hello.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow engine-fallback
[tts engine="kokoro_tts" voice="af_heart"]Hello.[/tts]
```

## When it is meant

`# inkreel: allow unknown-voice` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"unknown-voice": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unpriced-element", ##"""
# unpriced-element: an element that the rate has no price for

Severity: warning.

The script has something for the service to make, an `ai-image` or an `ai-video`, and the rate names no price for it:
neither one of its own nor one for a scene. The credits are told without it, and so may be too low.

## Example

```sh raises=unpriced-element
echo '[ai-image prompt="a shrimp" duration="2s"/]' > script.inkslop
inkreel estimate script.inkslop
```

## Corrected

```sh
echo '[ai-image prompt="a shrimp" duration="2s"/]' > script.inkslop
inkreel estimate script.inkslop --price ai-image=1
```

"""##),
  ("unquoted-value", ##"""
# unquoted-value: a value without quotes

Severity: error.

Values stand in double quotes, numbers too. `inkreel check --fix` puts them there.

## Example

```inkslop raises=unquoted-value
[tts speed=1.5]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts speed="1.5"]Hello there.[/tts]
```

"""##),
  ("unreadable-config", ##"""
# unreadable-config: a configuration that cannot be read

Severity: error.

The configuration that `--config` names, or the `inkreel.json` that was found, cannot be read: it is not there, it is
longer than 1 MiB, or you may not read it. The message tells which. The same holds for a rate file that `--rate` or the
configuration names.

## Example

```sh raises=unreadable-config
echo '[tts]Hello there.[/tts]' > script.inkslop
inkreel check script.inkslop --config settings.json
```

## Corrected

```sh
echo '[tts]Hello there.[/tts]' > script.inkslop
echo '{}' > settings.json
inkreel check script.inkslop --config settings.json
```

`--no-config` goes on without one.

"""##),
  ("unreadable-script", ##"""
# unreadable-script: a script that cannot be read

Severity: error.

The script is not there, or may not be read. Other scripts of the same command are checked all the same.

## Example

```sh raises=unreadable-script
inkreel check no-such-script.inkslop
```

## What to do

The message ends with what the system says: correct the path, or the rights of the file.

"""##),
  ("unsplittable-word", ##"""
# unsplittable-word: a word too long for the voice

Severity: error.

Kokoro speaks some 400 characters at once. Longer texts are cut between words, but this is one word, and there is
nowhere to cut it.

## Example

```sh raises=unsplittable-word
echo "[tts engine=\"kokoro_tts\"]$(printf 'long%.0s' $(seq 101))[/tts]" > script.inkslop
inkreel check script.inkslop
```

## Corrected

```inkslop clean
# inkreel: allow engine-fallback
[tts engine="kokoro_tts"]Long long long.[/tts]
```

"""##),
  ("unspoken-text", ##"""
# unspoken-text: text that is neither spoken nor shown

Severity: warning.

Text is read aloud inside `[tts]…[/tts]`, and shown inside `[style]…[/style]`. Anywhere else nobody hears or sees
it: most often the tags around it are missing.

## Example

```inkslop raises=unspoken-text
Hello there.
[tts]Welcome.[/tts]
```

## Corrected

```inkslop clean
# Hello there.
[tts]Welcome.[/tts]
```

## When it is meant

Notes to oneself are comments: a line that begins with `#`.

In `inkreel.json`, `"severities": {"unspoken-text": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unterminated-value", ##"""
# unterminated-value: a value without its closing quote

Severity: error.

A value ends with a double quote on the line where it begins. The mark shows how far it was read.

## Example

```inkslop raises=unterminated-value
[tts voice="en-us]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]Hello there.[/tts]
```

A double quote within a value is written `\"`.

"""##),
  ("unusable-file", ##"""
# unusable-file: a file that cannot be used

Severity: error.

The file was found, but cannot be used: it is damaged, is of another kind than its name says, or holds no sound or
picture that can be decoded.

## Example

```sh
printf 'not a sound' > pop.wav
printf '[tts]Hello.[/tts] [sound file="pop.wav"/]' > script.inkslop
inkreel render script.inkslop -o video.mp4
```

## What to do

Open the file in a player. If it plays, convert it: `ffmpeg -i pop.wav -ar 48000 new.wav`.

"""##),
  ("unused-allow", ##"""
# unused-allow: an allowance that nothing needs

Severity: warning.

A comment allows a diagnostic for the element below it, and nothing there raises it. It may be left over, or stand at
the wrong place.

## Example

```inkslop raises=unused-allow
# inkreel: allow emoji-in-narration
[tts]Nothing of the kind.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow emoji-in-narration
[tts]Wow 😀![/tts]
```

"""##),
  ("unused-variable", ##"""
# unused-variable: a variable that no script uses

Severity: warning.

`--set` gives a text to a variable that is in none of the scripts. Most often its name is misspelled, here or there.

## Example

```sh raises=unused-variable
echo '[tts]Hello there.[/tts]' > script.inkslop
inkreel check script.inkslop --set prat=12
```

## Corrected

```sh
echo '[tts]Part {{part}}.[/tts]' > script.inkslop
inkreel check script.inkslop --set part=12
```

Variables in `inkreel.json` may stay unused: it is there for many scripts.

"""##),
  ("unwritable-output", ##"""
# unwritable-output: a result that cannot be written

Severity: error.

The result cannot be written: the folder is not there or may not be written to, or the disk is full. Nothing was
left behind, and a file that was there before is as it was.

## Example

```sh raises=unwritable-output
printf '[tts]Hello there.[/tts]' > script.inkslop
inkreel plan script.inkslop -o no-such-folder/plan.json
```

## What to do

The message ends with what the system says: make the folder, or choose another with `-o`.

"""##),
  ("url-in-narration", ##"""
# url-in-narration: a web address in narration

Severity: warning.

Voices read an address sign by sign, slash for slash, and nobody can remember it.

## Example

```inkslop raises=url-in-narration
[tts]See https://www.example.com/ for more.[/tts]
```

## Corrected

```inkslop clean
[tts]See example.com for more.[/tts]
```

## When it is meant

`# inkreel: allow url-in-narration` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"url-in-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("useless-parameter", ##"""
# useless-parameter: a parameter without an effect

Severity: warning.

Beside another parameter, or on a tag with content, this one changes nothing. Whoever wrote it expected something of
it.

## Example

```inkslop raises=useless-parameter
[tts subtitles="false" sub-position="top"]Hello.[/tts]
```

## Corrected

```inkslop clean
[tts sub-position="top"]Hello.[/tts]
```

## When it is meant

`# inkreel: allow useless-parameter` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"useless-parameter": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("value-out-of-range", ##"""
# value-out-of-range: a value out of its range

Severity: error.

The value has the right form and is too small or too large. The message names the bounds.

## Example

```inkslop raises=value-out-of-range
[tts speed="3"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts speed="1.2"]Hello there.[/tts]
```

"""##),
  ("variables-too-large", ##"""
# variables-too-large: variables that fill in too much

Severity: error.

With its variables filled in, a script may become 16 MiB longer, and no more. A long text that is used often becomes a
very long script.

## Example

```sh raises=variables-too-large
text=$(head -c 100000 /dev/zero | tr '\0' x)
(echo '[tts]'; yes '{{text}}' | head -n 200; echo '[/tts]') > script.inkslop
inkreel check script.inkslop --set "text=$text"
```

## What to do

Use the variable less often, or give it a shorter text.

"""##),
  ("voice-failed", ##"""
# voice-failed: a voice that did not speak

Severity: error.

The voice was asked to speak and did not: its program ended with an error, took too long, or gave a sound that is
silent, damaged or of an unlikely length. The message holds what it said.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Run the voice by hand with the same text; `docs/voices.md` describes what is asked of it. What was spoken before is
kept, and the next run goes on from there.

"""##),
  ("wrong-case", ##"""
# wrong-case: a name in the wrong case

Severity: error.

Names of tags and parameters are written in small letters. `inkreel check --fix` does that.

## Example

```inkslop raises=wrong-case
[TTS]Hello there.[/TTS]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

"""##),
  ("wrong-file-kind", ##"""
# wrong-file-kind: a file of another kind

Severity: error.

By the ending of its name, the file is not what the tag plays or shows.

## Example

```inkslop raises=wrong-file-kind
[music file="cover.png"/]
[tts]Hello.[/tts]
```

## Corrected

```inkslop clean
[music file="loop.opus"/]
[tts]Hello.[/tts]
```

"""##),
  ("zero-length", ##"""
# zero-length: a block that lasts no time

Severity: warning.

Nothing in the block takes time, so it is over when it begins, and what it does is not seen or heard.

## Example

```inkslop raises=zero-length
# inkreel: allow not-rendered
[zoom to="2"][image file="shrimp.png"/][/zoom]
[tts]Look.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow not-rendered
[zoom to="2"][image file="shrimp.png" duration="2s"/][/zoom]
[tts]Look.[/tts]
```

## When it is meant

`# inkreel: allow zero-length` on a line of its own directly before it silences it there. In `inkreel.json`,
`"severities": {"zero-length": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
]
