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
import java.util.List;

/**
 * Approves the text of a plan as it stands, unless any of it says what the plan does not.
 *
 * @param meant what a coach's own words hold that has no place in a plan, such as a name, and was
 *     shown to whoever approves: {@link Doubt#text()} of each
 */
public record ApproveText(TextScene scene, List<String> meant) implements Action {
  public ApproveText {
    meant = List.copyOf(meant);
  }

  public ApproveText(TextScene scene) {
    this(scene, List.of());
  }

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
    List<Doubt> doubts = Doubt.of(now.records(), scene);
    requireTrue(doubts);
    requireMeant(doubts);
    String part =
        KeptPassage.prefix(scene.plan().hash(), scene.shown().language());
    Subject athlete = kept.athlete();
    byte[] before = now.records().value(Thing.TEXT_APPROVAL, athlete, part);
    return Deed.Changes.of(
        Change.of(
            Thing.TEXT_APPROVAL, athlete, part, before, bytes(now.coach().hex(), passages, doubts)));
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

  private static void requireTrue(List<Doubt> doubts) {
    List<String> against =
        doubts.stream().filter(Doubt::blocks).map(each -> each.objection().sentence()).toList();
    if (!against.isEmpty()) {
      throw new Refused(
          "The text says what the plan does not, or what has no place in it: "
              + against.getFirst()
              + " So it was not approved. Maybe put the plan's own figure in its place, or write it"
              + " in other words.",
          against);
    }
  }

  private void requireMeant(List<Doubt> doubts) {
    List<String> open =
        doubts.stream()
            .filter(each -> !meant.contains(each.text()))
            .map(each -> each.text() + ": " + each.objection().sentence())
            .toList();
    if (!open.isEmpty()) {
      throw new Refused(
          "A coach's own words hold something that has no place in a plan, "
              + open.getFirst()
              + " So the text was not approved. Maybe say that it is meant so.",
          open);
    }
  }

  private static byte[] bytes(String coach, List<KeptPassage> passages, List<Doubt> doubts) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coach").text(coach);
    out.name("meant").texts(doubts.stream().map(Doubt::text).toList());
    out.name("passages").texts(passages.stream().map(ApproveText::line).toList());
    return out.endObject().toBytes();
  }

  private static String line(KeptPassage passage) {
    return passage.key().text() + " " + passage.written();
  }
}
