// swift-format-ignore-file
// Made of docs/diagnostics by `make golden`: change the pages instead.

let embeddedPages: [(code: String, text: String)] = [
  ("anchor-cycle", ##"""
# anchor-cycle: elements whose starts depend on each other

Severity: error.

The `start` of each of these elements refers to another one, and the references form a cycle, so none of them
can ever start. A single element forms a cycle when its `start` refers to itself or to something inside it.

Give one of the elements a start that does not depend on the others, or remove its `start`.

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
  ("beyond-dialect", ##"""
# beyond-dialect: something that a service is not known to have

Severity: warning.

With `--dialect inkslop`, or `"dialect": "inkslop"` in `inkreel.json`, InkReel reports what InkSlop's public pages
do not show: tags, parameters, values, variables and members of the cast that only InkReel is known to understand.
The service may reject the script or ignore these parts. Not all of those pages are known, so the service may also
have some of what is reported.

## Example

```sh raises=beyond-dialect
echo '[tts]It sees ultraviolet. [pause duration="1.5"/] And more.[/tts]' > script.inkslop
inkreel check script.inkslop --dialect inkslop
```

## Corrected

```sh
echo '[tts]It sees ultraviolet. [pause duration="1500ms"/] And more.[/tts]' > script.inkslop
inkreel check script.inkslop --dialect inkslop
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow beyond-dialect` on a line of its own directly above it.

"""##),
  ("beyond-service-limit", ##"""
# beyond-service-limit: a script outside the service's limits

Severity: error.

The rate limits what the service accepts in one script, such as the number of scenes or words, and this script
has too many or too few. `inkreel rates` shows the limits. If the script has too many scenes, the message
points to the first one over the limit.

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
  ("changed-file", ##"""
# changed-file: a file that has changed since the plan was made

Severity: error.

A render plan records the size and the hash of every file, so that the same plan always gives the same video.
This file is no longer the one that the plan was made with.

## Example

```sh
inkreel plan script.inkslop -o plan.json
cp other.wav pop.wav
inkreel render plan.json -o video.mp4
```

## What to do

Make the plan again from the script, or put the old file back.

"""##),
  ("closed-leaf", ##"""
# closed-leaf: a closing tag for a tag that has no content

Severity: error.

Tags such as `[pause/]` and `[sound/]` never have content, so they have no closing tag. `inkreel check --fix`
deletes it.

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

The same key appears twice in one object. InkReel uses the first one, which may not be the one you want.
Delete the other.

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
# config-invalid-value: a value that the configuration does not allow

Severity: error.

The value has the right type, but the key does not accept it. The message, or the note below it, says what the
key accepts.

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
# config-missing-key: a required key missing from the configuration

Severity: error.

An engine needs a `command`. A rate of your own needs a `name` and `prices`, and a price that is written as an
object needs `credits`.

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

`inkreel.json` must be JSON as RFC 8259 defines it. Comments are not allowed, the last entry has no comma
after it, and names and strings are in double quotes. The same applies to rate files.

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
# config-out-of-range: a value out of range in the configuration

Severity: error.

The number is smaller or larger than the key allows, or there are too many entries. The message gives the
limits.

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
# config-unknown-code: an unknown diagnostic code in the configuration

Severity: error.

`severities` refers to a diagnostic by its code. Every diagnostic shows its code in brackets, as in
`warning[hash-read-aloud]`. No diagnostic has this code.

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
# config-unknown-key: an unknown key in the configuration

Severity: error.

The configuration has no key with this name, so the setting would have no effect. `docs/configuration.md`
lists all keys.

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

The key expects a value of another type. Numbers are written without quotes. A key that takes several values
needs a list, even for a single value.

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
# conflicting-parameters: parameters that contradict each other

Severity: error.

Two parameters of the same tag contradict each other. In the example, the video would have to last as long as
its file and also three seconds. Remove one of the two.

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
  ("crowded-subtitles", ##"""
# crowded-subtitles: subtitles of too many voices at once

Severity: warning.

Subtitles of up to three voices that speak at the same time are shown together, each in lines of its own. Of more
voices, they take turns, and some are shown for too short a time to be read. Start one of the voices later, or set
`subtitles="false"` for one. InkReel finds this when it plans or renders the script.

## Example

```inkslop raises=crowded-subtitles
[tts id="first"]I say this.[/tts]
[tts start="first.start"]I say that.[/tts]
[tts start="first.start"]I say something else.[/tts]
[tts start="first.start"]I say too much.[/tts]
```

## Corrected

```inkslop clean
[tts id="first"]I say this.[/tts]
[tts start="first.start"]I say that.[/tts]
[tts start="first.start"]I say something else.[/tts]
[tts start="first.start" subtitles="false"]I say too much.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow crowded-subtitles` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"crowded-subtitles": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("damaged-file", ##"""
# damaged-file: a file that is damaged or cut short

Severity: warning.

Something is wrong with the sound of this file. InkReel plays as much of it as it can.

- The file is cut short. Its header gives a longer length than can be decoded, or its last packet is
  incomplete. Perhaps a copy was interrupted, or a program wrote a wrong header. A loop starts again at the
  point where the sound ends. If a recording was paused, its length may include the pauses; InkReel leaves
  them out.
- Parts of the file are damaged or missing. InkReel plays silence in their place, so that what follows is heard at
  its time. The message says where the first part is, and how long all of them are together. In MP3 and ADTS
  files, which have no timestamps, that length is estimated from the number of damaged bytes. In files longer than
  ten minutes, InkReel looks for damaged parts only if there is less sound than the file claims.
- The file contains samples that are not numbers, or are far outside the range of a sample. InkReel replaces
  them with silence. In files longer than ten minutes, it finds them only when it plays them.

InkReel finds the damage when it plans or renders the script. Some formats do not store how long the file
should be. If an MP3 or ADTS file is cut within a frame, InkReel reports it. If it is cut between two frames, or if
an AVI or AC-3 file is cut short, InkReel cannot detect it.

## Example

```sh raises=damaged-file
printf 'RIFF\044\356\002\000WAVEfmt \020\000\000\000\001\000\001\000' > song.wav
printf '\200\273\000\000\000\167\001\000\002\000\020\000data\000\356\002\000' >> song.wav
head -c 96000 /dev/zero >> song.wav
printf '[music file="song.wav"]\n[pause duration="2s"/]\n[/music]\n' > script.inkslop
inkreel render script.inkslop -o sound.wav
```

## What to do

Get the file again from its source. If what is left is all you need, write a new header:
`ffmpeg -i song.wav new.wav`.

"""##),
  ("decimal-comma", ##"""
# decimal-comma: a decimal comma in English

Severity: warning.

English uses a decimal point. Voices read a number with a decimal comma as two numbers.

## Example

```inkslop raises=decimal-comma
[tts]It weighs 1,5 kilos.[/tts]
```

## Corrected

```inkslop clean
[tts]It weighs 1.5 kilos.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow decimal-comma` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"decimal-comma": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("duplicate-id", ##"""
# duplicate-id: an id used twice

Severity: error.

An id names one element, so that other elements can start with it or after it. If two elements have the same
id, it is unclear which one a reference means.

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

A tag can have each parameter only once. InkReel uses the first value and ignores the others. Delete the ones
you do not want.

## Example

```inkslop raises=duplicate-parameter
[tts speed="1" speed="1.5"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts speed="1.5"]Hello there.[/tts]
```

"""##),
  ("empty-chapter", ##"""
# empty-chapter: a chapter with zero duration

Severity: warning.

A chapter lasts until the next one starts, or until the video ends. This one would last no time: another chapter
starts at the same moment, or the video ends here. Players never show it. Of several chapters at one moment, the last
in the script counts. InkReel finds this when it plans or renders the script.

## Example

```inkslop raises=empty-chapter
[chapter title="Before"/]
[chapter title="The eyes"/]
[tts]It sees ultraviolet light.[/tts]
```

## Corrected

```inkslop clean
[chapter title="The eyes"/]
[tts]It sees ultraviolet light.[/tts]
```

"""##),
  ("empty-narration", ##"""
# empty-narration: narration without words

Severity: warning.

Narration without words says nothing and takes no time. Perhaps its text was deleted, is outside the tags, comes
from a variable that is empty, or has only emoji and marks, which are shown and not spoken.

A part of a narration between tags such as `[pause]` is reported too if it has nothing but emoji and marks. They are
shown with the words next to them, and without words they are not shown at all.

## Example

```inkslop raises=empty-narration
[tts][/tts]
[tts]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts]Hello there.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow empty-narration` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"empty-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("empty-script", ##"""
# empty-script: a script with nothing to hear or see

Severity: error.

The script contains nothing to hear or see, so InkReel cannot make a video from it. Comments do not count.

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
# engine-fallback: a different voice from the one requested

Severity: warning.

The script asks for a voice engine that is neither installed nor configured here, so the built-in voice speaks
instead. The video is complete, but it sounds different.

## Example

```inkslop raises=engine-fallback
[tts engine="kokoro_tts" voice="af_heart"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]Hello there.[/tts]
```

## Have the right voice speak

`inkreel voices install kokoro` installs Kokoro, for `kokoro_tts` and `kokoro`; after that it speaks without a network.
[Any other engine](../voices.md) is named under `engines` in `inkreel.json`.

## If this is intentional

Use `--strict-engines` on machines where no other voice may speak. It makes `plan` and `render` stop with an
error.

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow engine-fallback` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"engine-fallback": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("engine-not-configured", ##"""
# engine-not-configured: a voice engine that is not configured

Severity: error.

The plan uses a voice engine that was configured where the plan was made, but is not configured here. A plan
contains the name of the engine, not the program after it. `inkreel calibrate` and `inkreel voices say` report the same
error for an engine that cannot speak here.

## Example

```sh raises=engine-not-configured
echo '{ "engine": "hum", "engines": { "hum": { "command": ["./hum.py"] } } }' > inkreel.json
echo '[tts]Hello there.[/tts]' > script.inkslop
inkreel plan script.inkslop -o plan.json
rm inkreel.json
inkreel render plan.json -o sound.wav --cache-dir clips
```

## What to do

Put an `inkreel.json` that defines the engine next to the plan, or name one with `--config`. To use the
built-in voice instead, make the plan again without the engine. `inkreel voices install kokoro` installs Kokoro.

"""##),
  ("environment", ##"""
# environment: a system error

Severity: error.

Something on this machine prevents the work: for example, the disk is full, there is not enough memory, or a
library, a font or a permission is missing. The message includes what the system reports.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Fix the problem and run the command again. It reuses the speech that is already finished.

"""##),
  ("fast-subtitles", ##"""
# fast-subtitles: subtitles too fast to read

Severity: warning.

People can read about twenty characters a second. At the expected pace of this narration, its subtitles are
faster than that. Lower the `speed`, or use fewer words.

## Example

```inkslop raises=fast-subtitles
[tts speed="2"]The mantis shrimp strikes faster than anybody could follow with the naked eye.[/tts]
```

## Corrected

```inkslop clean
[tts]The mantis shrimp strikes faster than anybody could follow with the naked eye.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow fast-subtitles` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"fast-subtitles": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("faulty-output", ##"""
# faulty-output: an output that does not match the plan

Severity: error.

With `--verify`, InkReel decodes the finished file and compares it with the plan. This file does not match it.
For example, a sound is missing, late, too loud or too quiet, a part of the sound is silent or damaged, a
picture is wrong, or the file is too short. The message says what is wrong and when, and points to the element
of the script.

## Example

```sh
inkreel render script.inkslop -o video.mp4 --verify
```

## What to do

InkReel keeps the file, so that you can check it at the time that the message gives. Render again. If the
error comes back, it is a bug in InkReel or in a library that it uses: please report it, with the script and
its media files. If it does not, check the disk and the memory of the machine. [Sound](../sound.md#verifying)
lists how much an output may differ.

"""##),
  ("file-name-case", ##"""
# file-name-case: a file name in the wrong case

Severity: warning.

The file exists, but its name uses other capitals. Some systems ignore the difference; on the others, the
script would fail. `inkreel check --fix` writes the name as it is on the disk.

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

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow file-name-case` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"file-name-case": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("file-outside-roots", ##"""
# file-outside-roots: a file outside the allowed folders

Severity: error.

A script may come from anywhere, so it must not have access to the whole machine. It can use files in its own
folder, in the library folders, and in the folders inside them. InkReel refuses absolute paths, and `..` and
links that lead out of these folders. A `..` that stays inside is allowed, as in `sounds/../music/calm.opus`.

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

To use files from another folder, add it with `--library DIR` and write their names relative to it.

"""##),
  ("hash-read-aloud", ##"""
# hash-read-aloud: a `#` that is read aloud

Severity: warning.

In narration, a `#` starts a comment only at the start of a line and only with a space after it. Anywhere else
it is read aloud, as in "number one" or a hashtag, which is often a surprise.

## Example

```inkslop raises=hash-read-aloud
[tts]We are #1.[/tts]
```

## Corrected

```inkslop clean
[tts]We are \#1.[/tts]
```

## If this is intentional

Write `\#` to say that the `#` is part of the text.

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow hash-read-aloud` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"hash-read-aloud": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("html-in-narration", ##"""
# html-in-narration: HTML in narration

Severity: warning.

Scripts do not use HTML. Its tags and its codes for characters, such as `&amp;`, appear in the subtitles, and voices
read them aloud. Delete the tags, and write the characters themselves. For a pause, use `[pause]`; for coloured or bold
words, use a colour or `[style]`.

## Example

```inkslop raises=html-in-narration
[tts]Salt &amp; pepper are <b>not</b> the same.[/tts]
```

## Corrected

```inkslop clean
[tts]Salt & pepper are not the same.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow html-in-narration` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"html-in-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("idle-camera", ##"""
# idle-camera: a camera that has no picture to move

Severity: warning.

`zoom`, `pan`, `tilt` and `shake` move the pictures that fill the frame and are shown during their content. During this
block there is none. A picture with `position`, `width` or `height` does not fill the frame, and neither the background
nor texts are moved. InkReel finds this when it plans or renders the script.

## Example

```inkslop raises=idle-camera
[zoom]
[tts]A mantis shrimp has sixteen colour receptors.[/tts]
[/zoom]
```

## Corrected

```inkslop clean
[image file="shrimp.png"/]
[zoom]
[tts]A mantis shrimp has sixteen colour receptors.[/tts]
[/zoom]
```

"""##),
  ("insufficient-credits", ##"""
# insufficient-credits: more credits than the balance holds

Severity: error.

The high figure of the estimate is above `--balance`, so the credits may not be enough. The message uses the
words of InkSlop's own service. With several scripts, InkReel compares their total.

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
# invalid-allow: an invalid `inkreel:` comment

Severity: warning.

A comment that starts with `inkreel:` is an instruction to InkReel. InkReel ignores this one, because it is
not an `allow` comment, names no diagnostic or an unknown one, names one that cannot be silenced, or is not on
a line of its own.

## Example

```inkslop raises=invalid-allow
# inkreel: allow hash-read-alowd
[tts]Hello.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow hash-read-aloud
[tts]We are #1![/tts]
```

"""##),
  ("invalid-plan", ##"""
# invalid-plan: an invalid render plan

Severity: error.

A render plan is JSON that follows `grammar/render-plan.schema.json`. This file does not: perhaps it was
edited by hand, is incomplete, or is not a render plan. A plan file that cannot be read has the same error.

## Example

```sh raises=invalid-plan
echo '{}' > plan.json
inkreel render plan.json -o video.mp4
```

## What to do

Make the plan again: `inkreel plan script.inkslop -o plan.json`.

"""##),
  ("invalid-utf8", ##"""
# invalid-utf8: bytes that are not UTF-8

Severity: error.

Scripts are UTF-8 text. InkReel reads bytes that are not UTF-8 as U+FFFD (`�`), which no voice can read
properly. Usually the file was saved in an older encoding, such as Latin-1 or Windows-1252.

## Example

```sh raises=invalid-utf8
printf '[tts]caf\351[/tts]' | inkreel check -
```

## What to do

Save the script as UTF-8 in your editor, or convert it: `iconv -f LATIN1 -t UTF-8 old.inkslop > new.inkslop`.

"""##),
  ("invalid-value", ##"""
# invalid-value: a value in the wrong format

Severity: error.

Each parameter takes values of one kind: a time such as `2s` or `500ms`, a number, `true` or `false`, one of a
list of words, a colour, or the name of a file. The message says which kind. If it is clear what you mean, the
message also says what to write: `2s` for `2 sec` or `2 s`, `90s` for `1:30`, `1.5` for `1,5`, `intro.end` for
`intro.ned`. `inkreel check --fix` changes only values that keep their meaning, such as `2 sec` to `2s`. The
rest is up to you.

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
# limited-mix: a heavily limited mix

Severity: warning.

The loudest parts of the mix were more than 9 dB above the limit of -1 dBTP, and the limiter lowered them. A
mix that is limited this much sounds squashed.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Lower the `volume` of the loudest elements, or choose a lower `--loudness`. A mix with loud peaks and quiet
speech cannot reach -14 LUFS without limiting. [Sound](../sound.md) explains how InkReel sets the loudness.

"""##),
  ("long-number", ##"""
# long-number: a long run of digits

Severity: warning.

In English, French, German, Italian, Japanese, Portuguese and Spanish, InkReel puts numbers into words. In other
languages they are left to the voice, and voices read more than six digits in a row in different ways: as one number,
digit by digit, or in pairs. Write the number in groups or in words.

## Example

```inkslop raises=long-number
[tts language="nl"]Het heeft 10000000 ogen.[/tts]
```

## Corrected

```inkslop clean
[tts language="nl"]Het heeft tien miljoen ogen.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment `# inkreel: allow long-number`
on a line of its own directly above it. In `inkreel.json`, `"severities": {"long-number": "off"}` silences it in
all scripts, and `"error"` makes it an error.

"""##),
  ("low-contrast", ##"""
# low-contrast: words that stand out too little

Severity: warning.

Large letters are easy to read from a contrast of 3:1 on (WCAG 2.2, success criterion 1.4.3). These have less with
what is under them: with their outline or their box where they have one, else with the picture. InkReel compares them
while it renders, and shows the time at which the contrast is lowest.

The highlight colour of the current word counts as well. Shadows do not, and neither do outlines that are thinner than
a fiftieth of a letter's size.

## Example

```inkslop renders=low-contrast
[style outline="0" color="#3A3F5C"]
[tts]A mantis shrimp has sixteen colour receptors.[/tts]
[/style]
```

## Corrected

```inkslop clean
[style color="#FFE9A0" outline="8" outline-color="black"]
[tts]A mantis shrimp has sixteen colour receptors.[/tts]
[/style]
```
A `background` puts a box behind the letters, and so does `"preset": "box"` in the
[configuration](../configuration.md#subtitles) behind all subtitles.

"""##),
  ("malformed-variable", ##"""
# malformed-variable: double braces that are not a variable

Severity: error.

Double braces contain the name of a variable: `{{name}}`. A name consists of unaccented letters, digits, `-`
and `_`. Nothing else is allowed inside the braces, not even spaces.

## Example

```inkslop raises=malformed-variable
[tts]Dear {{first name}}, welcome.[/tts]
```

## Corrected

```inkslop clean
[tts]Dear \{{first name}}, welcome.[/tts]
```

A backslash before the braces makes them part of the text.

"""##),
  ("markdown-in-narration", ##"""
# markdown-in-narration: Markdown in narration

Severity: warning.

Scripts do not use Markdown. Its marks are not spoken, but they appear in the subtitles.

## Example

```inkslop raises=markdown-in-narration
[tts]It is **very** fast.[/tts]
```

## Corrected

```inkslop clean
[tts]It is very fast.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow markdown-in-narration` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"markdown-in-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("media-program-failed", ##"""
# media-program-failed: the media program failed

Severity: error.

`inkreel-media` stopped without an answer, did not answer in time, or gave an answer that InkReel cannot read.
Usually a media file is damaged, or there is not enough memory. The script is not at fault, and no output was
written.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Run the command again. It reuses the speech that is already finished. If it fails every time, remove one media
file after another to find the one that causes the failure, and please report it.

"""##),
  ("misplaced-tag", ##"""
# misplaced-tag: a tag that is not allowed here

Severity: error.

Each tag is allowed only in certain places. Narration can contain words, colours, styles, pauses, and media
tags without content, but not other narration. Colours are allowed only inside `[tts]` and `[style]`.

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

A tag ends with `]`. Without it, InkReel may read the text that follows as parameters.

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

To write a bracket as text before a letter, use `\[`.

"""##),
  ("missing-file", ##"""
# missing-file: a file that is not there

Severity: error.

InkReel did not find the file in the script's folder or in a library folder. It also tried the name with each
known file extension added. The note lists where it looked. A media file that cannot be opened has the same
error.

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

File names are relative to the script's folder, whatever folder you run InkReel in. To search more folders,
use `--library DIR`.

"""##),
  ("missing-parameter", ##"""
# missing-parameter: a required parameter that is missing

Severity: error.

Some parameters have no default. InkReel cannot guess which file to play, or how long a pause lasts.

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
# missing-program: a program that is missing or cannot be used

Severity: error.

`inkreel` runs `inkreel-media` as a separate program, and looks for it in its own folder. The program is not
there, cannot be started, or comes from a different release.

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

A parameter has the form `name="value"`. A parameter that turns something on or off also needs a value:
`"true"` or `"false"`.

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
# misspelled-closing-tag: a misspelled closing tag

Severity: error.

A closing tag is a slash and the name of the block that it closes. InkReel reads a tag as the closing tag if
its name is almost right, or if the name or the slash is missing. `inkreel check --fix` corrects it.

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
# nesting-too-deep: blocks nested too deeply

Severity: error.

Blocks can be nested up to 128 levels deep. Real scripts need three or four. A script with more levels was
probably written by a program that forgot its closing tags.

## Example

```sh raises=nesting-too-deep
{ for i in $(seq 130); do printf '[zoom]'; done; printf '[tts]Hi.[/tts]'
  for i in $(seq 130); do printf '[/zoom]'; done; } | inkreel check -
```

## What to do

Close each block before the next one of its kind starts.

"""##),
  ("never-heard", ##"""
# never-heard: a sound that is never heard

Severity: warning.

The volume is zero, or nothing that the music plays under takes time. InkReel would process the file for
nothing. Change the volume, or remove the tag.

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

## If this is intentional

To silence the warning for one element or one line of narration, put the comment `# inkreel: allow never-heard`
on a line of its own directly above it. In `inkreel.json`, `"severities": {"never-heard": "off"}` silences it in
all scripts, and `"error"` makes it an error.

"""##),
  ("newer-plan", ##"""
# newer-plan: a render plan from a newer version

Severity: error.

A newer version of InkReel made this plan, and this version may misunderstand it. InkReel renders nothing
rather than something wrong.

## Example

```sh
inkreel render plan-of-a-newer-version.json -o video.mp4
```

## What to do

Update InkReel, or make the plan again from the script with this version.

"""##),
  ("no-length", ##"""
# no-length: a script with zero duration

Severity: error.

Music, and pictures without a duration, last as long as the elements around them and take no time of their
own. A script that contains nothing else has no duration. Add narration, a pause or a sound.

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
  ("not-generated", ##"""
# not-generated: a picture that has yet to be made

Severity: error.

The script has an `[ai-image]` or an `[ai-video]` without a `file`, and InkReel has no program that makes the picture
of a prompt. With `--placeholders`, `inkreel render` shows a card with the prompt in its place. A picture that has been
made elsewhere is shown if `file` names it.

## Example

```inkslop raises=not-rendered
[ai-image prompt="a mantis shrimp in its burrow" duration="3s"/]
```

```sh
inkreel render episode.inkslop -o episode.mp4
```

## Corrected

```sh
inkreel render episode.inkslop -o episode.mp4 --placeholders
```

"""##),
  ("not-rendered", ##"""
# not-rendered: a tag that is not rendered yet

Severity: warning.

The tag is part of the language and InkReel checks it, but this version does not render it. It keeps its place in the
timing. A video is heard if its `volume` is set, and not seen. Of a `say` in the phonetic alphabet, an engine that does
not take it speaks the words as they are shown.

## Example

```inkslop raises=not-rendered
[video file="clip.mp4"/]
[tts]Hello there.[/tts]
```

## Corrected

```inkslop clean
[image file="shrimp.png"/]
[tts]Hello there.[/tts]
```

## If this is intentional

Nothing is wrong with the script. You can leave it as it is for a version that renders the tag.

To silence the warning for one element or one line of narration, put the comment `# inkreel: allow not-rendered`
on a line of its own directly above it. In `inkreel.json`, `"severities": {"not-rendered": "off"}` silences it
in all scripts, and `"error"` makes it an error.

"""##),
  ("nul-byte", ##"""
# nul-byte: a NUL byte

Severity: error.

Text does not contain NUL bytes. They come from a file that was cut off while it was being written, or from
one that is not UTF-8 text, such as UTF-16.

## Example

```sh raises=nul-byte
printf '[tts]Hello\0.[/tts]' | inkreel check -
```

## What to do

`inkreel check --fix` deletes the NUL bytes. If there is one next to every letter, the file is UTF-16: save it
as UTF-8.

"""##),
  ("numeric-date", ##"""
# numeric-date: a date in figures

Severity: warning.

In English, French, German, Italian, Japanese, Portuguese and Spanish, InkReel reads dates as the language's country
does. In other languages they are left to the voice, and voices differ in how they read them. Write the month as a
word.

## Example

```inkslop raises=numeric-date
[tts language="nl"]Geboren op 25/12/2024.[/tts]
```

## Corrected

```inkslop clean
[tts language="nl"]Geboren op 25 december 2024.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment `# inkreel: allow numeric-date`
on a line of its own directly above it. In `inkreel.json`, `"severities": {"numeric-date": "off"}` silences it
in all scripts, and `"error"` makes it an error.

"""##),
  ("open-leaf", ##"""
# open-leaf: a tag without content and without a slash

Severity: hint.

A tag without content is clearer with a slash, which shows that no closing tag is missing. The script means
the same without it. `inkreel fmt` and `inkreel check --fix` add the slash.

Hints appear in editors and with `--format json` and `--format sarif`, but nowhere else.

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

## If this is intentional

In `inkreel.json`, `"severities": {"open-leaf": "off"}` silences the hint in all scripts, and `"warning"`
shows it everywhere.

"""##),
  ("outside-safe-area", ##"""
# outside-safe-area: a text that reaches out of the safe area

Severity: warning.

Apps lay their buttons and captions over the edges of a video; the safe area is what they leave free. This text
reaches out of it, because its `position` is in percentages of the frame or because its words are too wide or too
many. InkReel finds this when it renders the script.

## Example

```inkslop renders=outside-safe-area
[style position="50% 1%" duration="4s"]Sixteen receptors[/style]
```

## Corrected

```inkslop clean
[style position="top" duration="4s"]Sixteen receptors[/style]
```

`safeArea` in the [configuration](../configuration.md) changes the area; with `"none"` it is all of the frame.

"""##),
  ("over-budget", ##"""
# over-budget: more credits than the budget allows

Severity: error.

The high figure of the estimate is above `--budget`. Nine scripts in ten cost between the low and the high
figure. With several scripts, InkReel compares their total.

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
  ("overlapping-text", ##"""
# overlapping-text: words over other words

Severity: warning.

A shown text lies over a subtitle or over another shown text. InkReel finds this when it renders the script, and shows
the first time at which it happens.

## Example

```inkslop renders=overlapping-text
[style position="bottom" duration="4s"]Sixteen receptors[/style]
[style position="bottom" duration="4s" start="0s"]Two claws[/style]
```

## Corrected

```inkslop clean
[style position="top" duration="4s"]Sixteen receptors[/style]
[style position="bottom" duration="4s" start="0s"]Two claws[/style]
```

Subtitles have a `subtitle-position` of their own; see [picture.md](../picture.md).

"""##),
  ("peak-over-ceiling", ##"""
# peak-over-ceiling: a sound that peaks over its ceiling

Severity: warning.

A codec changes a sound a little, and can raise its peaks. InkReel decodes each compressed output. If a peak is over
-1 dBTP, it encodes the sound again with less gain, up to three times. This output is still over the ceiling, so it may
distort on some devices.

## Example

```sh
inkreel render script.inkslop -o video.mp4 --bit-rate 32
```

## What to do

Choose a higher `--bit-rate`, or a format that does not change the sound: wav or flac.

"""##),
  ("script-too-large", ##"""
# script-too-large: a script over the size limit

Severity: error.

A script of up to 8 MiB can be estimated, planned and rendered: no video of 24 hours, the longest that there is, needs
as much. A larger one, of up to 1 GiB, can be checked and formatted; there, this is a warning. Real scripts are a few
kilobytes. A file over the limit is probably not a script.

## Example

```sh
head -c 1100000000 /dev/zero | inkreel check -
```

## What to do

Check that the file is the script and not the video that was made from it. If one file holds a whole series,
split it into one script for each video.

"""##),
  ("short-file", ##"""
# short-file: a file too short to trim

Severity: warning.

`fit="trim"` cuts a file that is longer than the time it fills. This file is shorter, so the rest of the time
stays silent or empty. InkReel finds this when it plans or renders the script.

## Example

Here, `loop.opus` lasts one second.

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

Values must be in straight double quotes. Word processors turn them into curly quotes, and other languages use
single quotes. `inkreel check --fix` corrects the quotes.

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
# start-before-zero: a start before the script starts

Severity: error.

`start="intro.start-2s"` means two seconds before `intro` starts. If `intro` starts less than two seconds into
the video, this is before the video starts. Use a smaller offset, or let `intro` start later.

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

There is no open block for this closing tag. Either the opening tag is missing or misspelled, or the block is
already closed.

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
  ("time-without-unit", ##"""
# time-without-unit: a long time without a unit

Severity: warning.

A time without a unit is in seconds. Sixty seconds or more are unusual in a script, and such a number is often meant as
milliseconds: `duration="500"` is a pause of more than eight minutes. Write the unit.

## Example

```inkslop raises=time-without-unit
[tts]Wait for it.[/tts]
[pause duration="500"/]
[tts]There.[/tts]
```

## Corrected

```inkslop clean
[tts]Wait for it.[/tts]
[pause duration="500ms"/]
[tts]There.[/tts]
```

## If this is intentional

Write the unit: `duration="90s"`. To silence the warning for one element or one line of narration, put the
comment `# inkreel: allow time-without-unit` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"time-without-unit": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("too-long", ##"""
# too-long: a script that is too long

Severity: error.

A video can last up to 24 hours. A longer script usually has a time that was meant in milliseconds. The
message points to the first element that ends too late.

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
# too-many-diagnostics: too many diagnostics to show

Severity: warning.

InkReel shows up to a thousand diagnostics for a script, errors first, and then says how many more there are.
A file with more is probably not a script, or repeats the same mistake. Fix the first ones and check again.

## Example

```sh raises=too-many-diagnostics
for line in $(seq 1200); do echo "[nothing/]"; done > script.inkslop
inkreel check script.inkslop
```

"""##),
  ("unclosed-tag", ##"""
# unclosed-tag: a block that is never closed

Severity: error.

A block starts with an opening tag and ends with a closing tag: `[tts]…[/tts]`. Without the closing tag,
InkReel cannot tell where the block ends, and may misread everything after it. If there is a second mark, it
shows where InkReel noticed.

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
  ("undrawn-letters", ##"""
# undrawn-letters: characters that no font draws

Severity: warning.

The script shows characters that none of the installed fonts has. The video shows a box with a number in the place
of each. The message names the characters, and the package of fonts that has them.

`plan` and `render` ask the fonts; `check` reports what an earlier run found out. With `--verify`, `render` fails if
the video shows a box.

## Example

```sh raises=undrawn-letters
printf '[tts]The end. \364\200\200\200[/tts]\n' > script.inkslop
inkreel plan script.inkslop -o plan.json
```

## What to do

Install the fonts. On Debian, these packages have nearly all characters that there are: `fonts-noto-core` for most
writing systems, `fonts-noto-cjk` for Chinese, Japanese and Korean, and `fonts-noto-color-emoji` for emoji. The next
run notices fonts that are new.

Characters of the private use areas have a picture in special fonts only. They often come from a web page or a
word processor; delete them.

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow undrawn-letters` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"undrawn-letters": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unexpected-in-tag", ##"""
# unexpected-in-tag: something unexpected in a tag

Severity: error.

An opening tag contains its name and parameters of the form `name="value"`, with a space before each
parameter. A closing tag contains only its name. Commas and other characters have no meaning in a tag.

## Example

```inkslop raises=unexpected-in-tag
[tts voice="en-us", speed="1.5"]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us" speed="1.5"]Hello there.[/tts]
```

"""##),
  ("unexpected-length", ##"""
# unexpected-length: speech of an unexpected length

Severity: warning.

A voice speaks a sentence in less than half or more than twice the expected time. InkReel uses the speech as it is.
Listen to it: often the voice has spelled something out letter by letter, or left something out.

If all that a voice says is at least 1.6 times as fast or as slow as expected, this is reported once for the voice.
Often the header of its sound then names a wrong sample rate, such as 48,000 for samples at 24,000.

## Example

```sh raises=unexpected-length
cat > slow <<'END'
#!/usr/bin/env python3
import json, sys, wave
request = json.load(sys.stdin)
with wave.open(request["output"], "wb") as sound:
    sound.setparams((1, 2, 8000, 0, "NONE", ""))
    sound.writeframes(bytes([0, 0, 0, 64]) * 4000 * 9)
print(json.dumps({"version": "slow 1"}))
END
chmod +x slow
printf '{"engines": {"slow": {"command": ["./slow"]}}}\n' > inkreel.json
printf '[tts engine="slow"]A few words.[/tts]\n' > script.inkslop
inkreel render script.inkslop -o sound.wav
```

## What to do

Look for what the voice does not read: letters of another language ([unread-letters](unread-letters.md)), an
abbreviation, an address. `[say as="…"]…[/say]` says what is spoken in its place. If the voice is slower or faster
than InkReel expects in everything it says, measure it: `inkreel calibrate`.

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow unexpected-length` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"unexpected-length": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unexportable-plan", ##"""
# unexportable-plan: a plan that cannot be exported

Severity: error.

The plan does not fit into the format that `inkreel plan` was asked for. For example, an editing project needs
a clip for each repetition of a sound, and a very short sound would be repeated more than ten thousand times.
InkReel writes nothing rather than part of the plan.

## Example

```sh
inkreel plan a-click-looped-for-a-day.inkslop -o project.mlt
```

## What to do

Shorten what the message names, or choose another format. The plan itself and OpenTimelineIO have no limit on
the length.

"""##),
  ("unfilled-variable", ##"""
# unfilled-variable: a variable without a value

Severity: error.

Nothing gives this variable a value. Set it with `--set name=value` on the command line, or under `variables`
in `inkreel.json`.

## Example

```inkslop raises=unfilled-variable
[tts]Welcome to part {{part}}.[/tts]
```

## Corrected

```inkslop clean
[tts]Welcome to part 12.[/tts]
```

To keep the variable, give it a value: `inkreel check script.inkslop --set part=12`. To write double braces as
text, use `\{{`. `docs/configuration.md` explains variables.

"""##),
  ("unknown-id", ##"""
# unknown-id: an id that no element has

Severity: error.

`start="name.end"` starts an element when the one with `id="name"` ends. No element has this id. Either the id
or the reference is misspelled, or the element was removed.

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
# unknown-media: a media file of unknown length

Severity: warning.

InkReel does not know the length of a media file. It needs `inkreel-media` to read a file that is new to it,
and the length of a generated video is unknown until it is made. The estimate leaves out what depends on the
length, such as a sound without a `duration` or a video with `size="natural"`, and the plan lists it under
`unknown`.

## Example

```sh
inkreel estimate script.inkslop
```

## What to do

Install `inkreel-media` in the same folder as `inkreel`. If it is there, find out why it cannot read the file:
`ffprobe FILE`.

"""##),
  ("unknown-parameter", ##"""
# unknown-parameter: a parameter that the tag does not have

Severity: error.

The tag has no parameter with this name. The message suggests the closest one, or lists them all.

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

The service does not publish one of its prices, so the rate file has `null` for it. InkReel cannot calculate
the cost without it. Set the price with `--price`, or write a rate file of your own.

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

There is no tag with this name. It may be misspelled. Words in brackets, such as stage directions, also count
as tags if they start with a letter.

## Example

```inkslop raises=unknown-tag
[tts]That is funny [laughs] indeed.[/tts]
```

## Corrected

```inkslop clean
[tts]That is funny \[laughs\] indeed.[/tts]
```

`\[` makes the bracket part of the text, which is read aloud. Put what should not be heard in a comment: a
line that starts with `# `.

"""##),
  ("unknown-voice", ##"""
# unknown-voice: a voice that the engine does not have

Severity: warning.

The engine is known, but it has no voice with this name. The hosted service would reject the script or use
another voice.

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

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow unknown-voice` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"unknown-voice": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unpriced-element", ##"""
# unpriced-element: an element that the rate has no price for

Severity: warning.

The script contains an `ai-image` or an `ai-video`, which the service has to generate. The rate has no price
for it, and none for a scene. The estimate leaves the element out, so it may be too low.

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

Values must be in double quotes, even numbers. `inkreel check --fix` adds the quotes.

## Example

```inkslop raises=unquoted-value
[tts speed=1.5]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts speed="1.5"]Hello there.[/tts]
```

"""##),
  ("unread-letters", ##"""
# unread-letters: letters that the voice does not read

Severity: warning.

The narration has letters that its voice does not read, such as Chinese characters in English. The built-in voice
names such letters one by one, or says only what they are: "Chinese letter, Chinese letter". That takes much longer
than the words would.

An installed engine that does not read the language at all refuses it, so that is an error: Kokoro has Japanese and
Chinese voices, but InkReel cannot read these languages to it yet.

The message says which letters they are and, if an installed voice reads them, how to choose it.

## Example

```inkslop raises=unread-letters
[tts]They call it シャコ.[/tts]
```

## Corrected

Give the words a narration of their own, in their language:

```inkslop clean
[tts]They call it[/tts]
[tts language="ja"]シャコ[/tts]
```

Or say what the voice speaks in their place:

```inkslop clean
[tts]They call it [say as="shahko"]シャコ[/say].[/tts]
```

The built-in Japanese voice reads kana and no Chinese characters: write kana in `as`, or use an engine whose
Japanese voice reads both.

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow unread-letters` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"unread-letters": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unreadable-config", ##"""
# unreadable-config: a configuration that cannot be read

Severity: error.

The file that `--config` names, or the `inkreel.json` that InkReel found, cannot be read: it does not exist,
is larger than 1 MiB, or you do not have permission to read it. The message says which. Rate files and the
files of `inkreel calibrate` can have the same error.

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

To run without a configuration, use `--no-config`.

"""##),
  ("unreadable-script", ##"""
# unreadable-script: a script that cannot be read

Severity: error.

The script does not exist, or you do not have permission to read it. InkReel still checks the other scripts of
the command.

## Example

```sh raises=unreadable-script
inkreel check no-such-script.inkslop
```

## What to do

The message ends with what the system reports. Correct the path, or the permissions of the file.

"""##),
  ("unsplittable-word", ##"""
# unsplittable-word: a word too long for the voice

Severity: error.

Kokoro can speak about 400 characters at a time. InkReel splits longer text between words, but this is a
single word.

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

Text is read aloud inside `[tts]…[/tts]`, and shown inside `[style]…[/style]`. Anywhere else it is neither
heard nor seen. Usually the tags around it are missing.

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

## If this is intentional

Write notes to yourself as comments: lines that start with `#`.

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow unspoken-text` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"unspoken-text": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("unterminated-value", ##"""
# unterminated-value: a value without its closing quote

Severity: error.

A value ends with a double quote, on the line where it starts. The mark shows how far InkReel read the value.

## Example

```inkslop raises=unterminated-value
[tts voice="en-us]Hello there.[/tts]
```

## Corrected

```inkslop clean
[tts voice="en-us"]Hello there.[/tts]
```

To write a double quote in a value, use `\"`.

"""##),
  ("unusable-file", ##"""
# unusable-file: a file that cannot be used

Severity: error.

The file exists but cannot be used. It is damaged, is not what its file extension says, or contains no sound
or picture that InkReel can decode.

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
# unused-allow: an allow comment that silences nothing

Severity: warning.

The comment allows a diagnostic for the element or the line below it, but nothing there raises that
diagnostic. The comment may be out of date, or in the wrong place.

## Example

```inkslop raises=unused-allow
# inkreel: allow hash-read-aloud
[tts]Nothing of the kind.[/tts]
```

## Corrected

```inkslop clean
# inkreel: allow hash-read-aloud
[tts]We are #1![/tts]
```

"""##),
  ("unused-variable", ##"""
# unused-variable: a variable that no script uses

Severity: warning.

`--set` gives a value to a variable that none of the scripts uses. Usually its name is misspelled, either in
the script or on the command line.

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

Variables in `inkreel.json` may stay unused, because many scripts can share the file.

"""##),
  ("unwritable-output", ##"""
# unwritable-output: an output that cannot be written

Severity: error.

The output cannot be written. Its folder does not exist, you do not have permission to write to it, or the
disk is full. InkReel leaves no partial file after, and a file that was there before is unchanged.

## Example

```sh raises=unwritable-output
printf '[tts]Hello there.[/tts]' > script.inkslop
inkreel plan script.inkslop -o no-such-folder/plan.json
```

## What to do

The message ends with what the system reports. Create the folder, or choose another one with `-o`.

"""##),
  ("url-in-narration", ##"""
# url-in-narration: a web address in narration

Severity: warning.

In English, French, German, Italian, Japanese, Portuguese and Spanish, InkReel says web addresses as people do. In
other languages they are left to the voice, which may read them character by character, slashes and all.

## Example

```inkslop raises=url-in-narration
[tts language="nl"]Kijk op https://www.example.com/ voor meer.[/tts]
```

## Corrected

```inkslop clean
[tts language="nl"]Kijk op example punt com voor meer.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow url-in-narration` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"url-in-narration": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("useless-parameter", ##"""
# useless-parameter: a parameter that has no effect

Severity: warning.

The parameter does nothing here, because of another parameter or because the tag has content. The message says
why. Remove it, or change what makes it useless.

## Example

```inkslop raises=useless-parameter
[tts subtitles="false" sub-position="top"]Hello.[/tts]
```

## Corrected

```inkslop clean
[tts sub-position="top"]Hello.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment
`# inkreel: allow useless-parameter` on a line of its own directly above it. In `inkreel.json`,
`"severities": {"useless-parameter": "off"}` silences it in all scripts, and `"error"` makes it an error.

"""##),
  ("value-out-of-range", ##"""
# value-out-of-range: a value out of range

Severity: error.

The value has the right format but is too small or too large. The message gives the limits.

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
# variables-too-large: variables that make the script too large

Severity: error.

The variables of a script can add up to 16 MiB of text to it. A long value that is used often exceeds this
limit.

## Example

```sh raises=variables-too-large
text=$(head -c 100000 /dev/zero | tr '\0' x)
(echo '[tts]'; yes '{{text}}' | head -n 200; echo '[/tts]') > script.inkslop
inkreel check script.inkslop --set "text=$text"
```

## What to do

Use the variable less often, or give it a shorter value.

"""##),
  ("voice-failed", ##"""
# voice-failed: a voice that failed to speak

Severity: error.

The voice program did not speak the text. It could not be started, ended with an error, took too long, or
produced a sound that is silent, damaged or of an unlikely length. The message includes what the program
reported.

## Example

```sh
inkreel render script.inkslop -o video.mp4
```

## What to do

Run the voice program yourself with the same text. `docs/voices.md` describes what InkReel asks of it. InkReel
keeps the speech that is already finished, and the next run reuses it.

"""##),
  ("wrong-case", ##"""
# wrong-case: a name in the wrong case

Severity: error.

The names of tags and parameters are lowercase. `inkreel check --fix` corrects them.

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
# wrong-file-kind: a file of the wrong kind

Severity: error.

The tag cannot play or show files with this extension. For example, a picture cannot be played as music.

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
# zero-length: an element with zero duration

Severity: warning.

The element takes no time, so it is never seen. A block lasts as long as its content, and a picture without a
`duration` lasts as long as what follows it in its block. Here, none of that takes time. Give the element or
its content some time.

## Example

```inkslop raises=zero-length
[zoom to="2"][image file="shrimp.png"/][/zoom]
[tts]Look.[/tts]
```

## Corrected

```inkslop clean
[zoom to="2"][image file="shrimp.png" duration="2s"/][/zoom]
[tts]Look.[/tts]
```

## If this is intentional

To silence the warning for one element or one line of narration, put the comment `# inkreel: allow zero-length`
on a line of its own directly above it. In `inkreel.json`, `"severities": {"zero-length": "off"}` silences it in
all scripts, and `"error"` makes it an error.

"""##),
]
