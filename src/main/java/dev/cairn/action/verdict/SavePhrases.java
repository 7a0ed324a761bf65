package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.util.ArrayList;
import java.util.List;

/** Keeps the phrases a coach writes again and again, for the coach's notes. */
public record SavePhrases(List<String> phrases) implements Action {
  private static final Key PHRASES = Key.of("phrases");
  private static final int MOST = 20;
  private static final int LONGEST = 300;

  public SavePhrases {
    phrases = List.copyOf(phrases);
    if (phrases.size() > MOST) {
      throw new Refused(
          "There can be "
              + MOST
              + " saved phrases, not "
              + phrases.size()
              + ", so nothing changed.");
    }
    for (String phrase : phrases) {
      if (phrase.isBlank() || phrase.length() > LONGEST) {
        throw new Refused(
            "A saved phrase has 1 to " + LONGEST + " letters, so this one was not saved.");
      }
    }
  }

  @Override
  public Kind kind() {
    return new Kind("phrases.saved");
  }

  @Override
  public Deed decide(Now now) {
    Subject coach = new Subject("coach", now.coach());
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(PHRASES).texts(phrases);
    byte[] after = out.endObject().toBytes();
    byte[] before = now.records().value(Thing.PHRASES, coach, "");
    return Deed.Changes.of(Change.of(Thing.PHRASES, coach, "", before, after));
  }

  /** What a coach has saved, in the coach's order. */
  public static List<String> of(Records records, Subject coach) {
    List<String> phrases = new ArrayList<>();
    records
        .json(Thing.PHRASES, coach, "")
        .ifPresent(json -> json.path("phrases").forEach(one -> phrases.add(one.asString(""))));
    return phrases;
  }
}
