package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.model.wording.Objection;
import java.util.List;

/** Approves the text of a plan as it stands, unless any of it says what the plan does not. */
public record ApproveText(TextScene scene) implements Action {
  @Override
  public Kind kind() {
    return new Kind("text.approved");
  }

  @Override
  public Deed decide(Now now) {
    KeptText kept = KeptText.of(now.records(), scene);
    List<KeptPassage> passages = kept.all();
    if (passages.isEmpty()) {
      throw new Refused("There is no text of this plan yet, so none was approved.");
    }
    requireTrue(passages);
    String part =
        KeptPassage.prefix(scene.plan().hash(), scene.shown().language());
    Subject athlete = kept.athlete();
    byte[] before = now.records().value(Thing.TEXT_APPROVAL, athlete, part);
    return Deed.Changes.of(
        Change.of(
            Thing.TEXT_APPROVAL, athlete, part, before, bytes(now.coach().hex(), passages)));
  }

  /** Whether the text that stands is the text that was approved. */
  public static boolean holds(Records records, TextScene scene) {
    KeptText kept = KeptText.of(records, scene);
    String part = KeptPassage.prefix(scene.plan().hash(), scene.shown().language());
    return records
        .json(Thing.TEXT_APPROVAL, kept.athlete(), part)
        .map(json -> json.path("passages"))
        .filter(
            approved -> {
              List<String> now = kept.all().stream().map(ApproveText::line).toList();
              return now.equals(
                  approved.valueStream().map(line -> line.asString("")).toList());
            })
        .isPresent();
  }

  private static void requireTrue(List<KeptPassage> passages) {
    List<String> against =
        passages.stream()
            .filter(KeptPassage::contradicts)
            .flatMap(passage -> passage.objections().stream().map(Objection::sentence))
            .toList();
    if (!against.isEmpty()) {
      throw new Refused(
          "The text says what the plan does not: "
              + against.getFirst()
              + " So it was not approved. Maybe put the plan's own figure in its place.",
          against);
    }
  }

  private static byte[] bytes(String coach, List<KeptPassage> passages) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coach").text(coach);
    out.name("passages").texts(passages.stream().map(ApproveText::line).toList());
    return out.endObject().toBytes();
  }

  private static String line(KeptPassage passage) {
    return passage.key().text() + " " + passage.written();
  }
}
