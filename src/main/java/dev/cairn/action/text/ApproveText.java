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
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Approves text of a plan as it stands, unless any of it says what the plan does not. Where nobody
 * kept any, the template's is kept and approved.
 *
 * @param passages the places; all that is kept when there are none
 * @param meant what a coach's own words hold that has no place in a plan, such as a name, and was
 *     shown to whoever approves: {@link Doubt#text()} of each
 */
public record ApproveText(TextScene scene, List<PassageKey> passages, List<String> meant)
    implements Action {
  public ApproveText {
    passages = List.copyOf(passages);
    meant = List.copyOf(meant);
  }

  /** All that is kept. */
  public ApproveText(TextScene scene, List<String> meant) {
    this(scene, List.of(), meant);
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
    Records records = now.records();
    KeptText kept = KeptText.of(records, scene);
    List<PassageKey> approved = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<String> before = approvedLines(records, scene);
    for (Passage template : scene.template().passages()) {
      PassageKey key = template.key();
      Optional<KeptPassage> stands = kept.at(key);
      if (passages.isEmpty() ? stands.isEmpty() : !passages.contains(key)) {
        lines.addAll(of(before, key));
      } else {
        KeptPassage passage = stands.orElseGet(() -> kept.sound(template, null));
        changes.add(kept.change(passage));
        approved.add(key);
        lines.add(line(passage));
      }
    }
    if (approved.isEmpty()) {
      throw new Refused("There is no text of this plan yet, so none was approved.");
    }
    List<Doubt> doubts =
        Doubt.of(records, scene).stream().filter(one -> approved.contains(one.key())).toList();
    requireTrue(doubts);
    requireMeant(doubts);
    byte[] was = records.value(Thing.TEXT_APPROVAL, kept.athlete(), part(scene));
    byte[] after = bytes(now.coach().hex(), lines, doubts);
    changes.add(Change.of(Thing.TEXT_APPROVAL, kept.athlete(), part(scene), was, after));
    return new Deed.Changes(changes, List.of());
  }

  /** Of lines those of one place. */
  private static List<String> of(List<String> lines, PassageKey key) {
    return lines.stream().filter(line -> line.startsWith(key.text() + " ")).toList();
  }

  /** Whether all the text that stands was approved as it stands. */
  public static boolean holds(Records records, TextScene scene) {
    List<KeptPassage> all = KeptText.of(records, scene).all();
    return !all.isEmpty()
        && approvedLines(records, scene).containsAll(all.stream().map(ApproveText::line).toList());
  }

  /** The texts as they were approved; one that was changed since is not among them any more. */
  public static List<String> approvedLines(Records records, TextScene scene) {
    return records
        .json(Thing.TEXT_APPROVAL, KeptText.of(records, scene).athlete(), part(scene))
        .map(json -> json.path("passages").valueStream().map(one -> one.asString("")).toList())
        .orElse(List.of());
  }

  private static String part(TextScene scene) {
    return KeptPassage.prefix(scene.plan().hash(), scene.shown().language());
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

  private static byte[] bytes(String coach, List<String> lines, List<Doubt> doubts) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coach").text(coach);
    out.name("meant").texts(doubts.stream().map(Doubt::text).toList());
    out.name("passages").texts(lines);
    return out.endObject().toBytes();
  }

  /** A text with its place, as an approval keeps it. */
  public static String line(KeptPassage passage) {
    return passage.key().text() + " " + passage.written();
  }
}
