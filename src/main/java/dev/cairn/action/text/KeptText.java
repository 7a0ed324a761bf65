package dev.cairn.action.text;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.text.KeptPassage.RefusedText;
import dev.cairn.ledger.Subject;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.PlanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one plan in one language as the workspace keeps it. */
public final class KeptText {
  private final Records records;
  private final TextScene scene;
  private final Subject athlete;

  private KeptText(Records records, TextScene scene, Subject athlete) {
    this.records = records;
    this.scene = scene;
    this.athlete = athlete;
  }

  /** Refuses when the runner is not in the workspace. */
  public static KeptText of(Records records, TextScene scene) {
    return new KeptText(records, scene, records.athlete(scene.plan().athleteId()));
  }

  /** A version of a passage; its number is that of the entry that brought it. */
  public record Version(long number, String since, boolean holds, KeptPassage passage) {}

  /** The runner by the workspace's own id. */
  public Subject athlete() {
    return athlete;
  }

  public Optional<KeptPassage> at(PassageKey key) {
    return Optional.ofNullable(value(key)).map(PassageJson::read);
  }

  /** All that is kept, in the order of the plan. */
  public List<KeptPassage> all() {
    return scene.template().passages().stream().flatMap(each -> at(each.key()).stream()).toList();
  }

  /** The whole text as it stands: the template's where nothing is kept. */
  public PlanText standing() {
    PlanText template = scene.template();
    return new PlanText(
        template.planHash(),
        template.language(),
        template.passages().stream()
            .map(each -> at(each.key()).map(KeptPassage::passage).orElse(each))
            .toList());
  }

  /** Every text there ever was at a place, the newest first; erased ones are gone. */
  public List<Version> versions(PassageKey key) {
    List<Version> versions = new ArrayList<>();
    for (Row row : records.of(Table.PASSAGE, athlete)) {
      long number = row.number("sequence");
      Optional<KeptPassage> one =
          row.text("place").equals(key.text()) ? version(key, number) : Optional.empty();
      one.ifPresent(passage ->
          versions.add(new Version(number, row.text("since"), !row.has("until"), passage)));
    }
    versions.sort(Comparator.comparingLong(Version::number).reversed());
    return versions;
  }

  Optional<KeptPassage> version(PassageKey key, long number) {
    return Optional.ofNullable(records.said(Thing.PASSAGE, athlete, part(key), number))
        .map(PassageJson::read);
  }

  boolean byCoach(PassageKey key) {
    return at(key).filter(KeptPassage::byCoach).isPresent();
  }

  KeptPassage sound(Passage passage, @Nullable RefusedText refused) {
    return new KeptPassage(
        scene.plan().hash(),
        scene.shown().language(),
        passage.key(),
        passage.written(),
        passage.author(),
        List.of(),
        refused);
  }

  KeptPassage ofCoach(Draft draft, List<Objection> objections) {
    return new KeptPassage(
        scene.plan().hash(),
        scene.shown().language(),
        draft.key(),
        draft.prose(),
        draft.author(),
        objections,
        null);
  }

  Change change(KeptPassage next) {
    return Change.of(
        Thing.PASSAGE, athlete, next.part(), value(next.key()), PassageJson.bytes(next));
  }

  static List<String> stayed(int passages) {
    return passages == 0
        ? List.of()
        : List.of(passages + (passages == 1 ? " passage" : " passages") + " of a coach stayed.");
  }

  private String part(PassageKey key) {
    return KeptPassage.part(scene.plan().hash(), scene.shown().language(), key);
  }

  private byte @Nullable [] value(PassageKey key) {
    return records.value(Thing.PASSAGE, athlete, part(key));
  }
}
