package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.review.QueueItem;

/** A plan in the queue as a JSON line. */
final class ReviewJson {
  private static final Key CHANGED = Key.of("changed");
  private static final Key ID = Key.of("id");
  private static final Key MADE = Key.of("made");
  private static final Key NAME = Key.of("name");
  private static final Key OUTDATED = Key.of("outdated");
  private static final Key PLAN = Key.of("plan");
  private static final Key RACE = Key.of("race");
  private static final Key RACE_DATE = Key.of("raceDate");
  private static final Key STANDING = Key.of("standing");

  private ReviewJson() {}

  static byte[] line(QueueItem item) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(CHANGED).bool(item.changed());
    out.name(ID).text(item.athleteId());
    out.name(MADE).text(item.made());
    out.name(NAME).text(item.name());
    out.name(OUTDATED).bool(item.outdated());
    out.name(PLAN).text(item.plan());
    out.name(RACE).text(item.race());
    out.name(RACE_DATE).text(item.raceDate());
    out.name(STANDING).text(item.standing().word());
    return out.endObject().toBytes();
  }
}
