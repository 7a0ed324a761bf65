package dev.cairn.ledger;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.tree.Hash;

/** An entry as canonical JSON and back. */
final class EntryText {
  private static final Key ACTOR = Key.of("actor");
  private static final Key FORMAT = Key.of("format");
  private static final Key KIND = Key.of("kind");
  private static final Key PART = Key.of("part");
  private static final Key PARTS = Key.of("parts");
  private static final Key PAYLOAD = Key.of("payload");
  private static final Key PREVIOUS = Key.of("previous");
  private static final Key REQUEST = Key.of("request");
  private static final Key SEQUENCE = Key.of("sequence");
  private static final Key SUBJECT = Key.of("subject");
  private static final Key TIME = Key.of("time");

  private EntryText() {}

  static byte[] bytes(Entry entry) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(ACTOR).text(entry.actor().text());
    out.name(FORMAT).integer(Entry.FORMAT);
    out.name(KIND).text(entry.kind().name());
    out.name(PART).integer(entry.part());
    out.name(PARTS).integer(entry.parts());
    out.name(PAYLOAD).text(entry.payload().hex());
    out.name(PREVIOUS).text(entry.previous().hex());
    out.name(REQUEST).text(entry.request().hex());
    out.name(SEQUENCE).integer(entry.sequence());
    out.name(SUBJECT).text(entry.subject().text());
    out.name(TIME).text(EntryTime.text(entry.time()));
    return out.endObject().toBytes();
  }

  static Entry parse(byte[] bytes) throws Damage {
    EntryScan scan = new EntryScan();
    if (!scan.reads(bytes, 0, bytes.length)) {
      throw new Damage(0, "The bytes are not those of an entry: " + scan.wrong() + ".");
    }
    return new Entry(
        scan.sequence(),
        EntryTime.parse(scan.text(scan.timeAt(), EntryTime.LENGTH)),
        Actor.parse(scan.actor()),
        new Kind(scan.kind()),
        Subject.parse(scan.subject()),
        new OpaqueId(scan.text(scan.requestAt(), 32)),
        scan.part(),
        scan.parts(),
        Hash.parse(scan.text(scan.payloadAt(), 64)),
        Hash.parse(scan.text(scan.previousAt(), 64)));
  }
}
