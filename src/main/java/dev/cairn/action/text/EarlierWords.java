package dev.cairn.action.text;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.DamagedPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What coaches wrote for earlier plans of a runner, offered again for this one. Text belongs to the
 * plan it speaks of; a coach's own words are not lost with it.
 */
public final class EarlierWords {
  private final Records records;
  private final TextScene scene;
  private final KeptText kept;

  /** How words of an earlier plan stand to this one. */
  public enum State {
    /** Both plans say the same at this place. */
    FITS,
    /** The plan says something else there now, so a coach should read them again. */
    STALE,
    /** This plan has no such place. */
    NO_PLACE
  }

  /**
   * Words that may be taken up.
   *
   * @param key the place in this plan; that of the earlier one where this has none
   * @param written the words with the slots of this plan
   */
  public record Offer(PassageKey key, KeptPassage earlier, String written, State state) {}

  private EarlierWords(Records records, TextScene scene) {
    this.records = records;
    this.scene = scene;
    this.kept = KeptText.of(records, scene);
  }

  /** The newest words of each place; none where a coach wrote for this plan as well. */
  public static List<Offer> of(Records records, TextScene scene) {
    return new EarlierWords(records, scene).offers();
  }

  private List<Offer> offers() {
    Subject athlete = kept.athlete();
    SequencedMap<String, Row> newest = new TreeMap<>();
    records.of(Table.PASSAGE, athlete).stream()
        .filter(this::ofAnotherPlan)
        .sorted(Comparator.comparingLong(row -> row.number("sequence")))
        .forEach(row -> newest.put(row.text("place"), row));
    List<Offer> offers = new ArrayList<>();
    for (Row row : newest.values()) {
      String prefix = KeptPassage.prefix(row.text("plan"), scene.shown().language());
      byte[] value = records.value(Thing.PASSAGE, athlete, prefix + row.text("place"));
      if (value != null) {
        offer(PassageJson.read(value)).ifPresent(offers::add);
      }
    }
    return offers;
  }

  private boolean ofAnotherPlan(Row row) {
    return row.text("author").equals("coach")
        && !row.has("until")
        && !row.text("plan").equals(scene.plan().hash())
        && row.text("language").equals(scene.shown().language().word());
  }

  private Optional<Offer> offer(KeptPassage earlier) {
    Optional<PassageKey> place =
        scene.template().passages().stream()
            .map(Passage::key)
            .filter(key -> key.text().equals(earlier.key().text()))
            .findFirst();
    if (place.isEmpty()) {
      return Optional.of(new Offer(earlier.key(), earlier, earlier.written(), State.NO_PLACE));
    }
    PassageKey key = place.get();
    return kept.byCoach(key) ? Optional.empty() : Optional.of(offer(key, earlier));
  }

  private Offer offer(PassageKey key, KeptPassage earlier) {
    try {
      PlaceFacts then =
          new PlaceFacts(
              earlier.key(),
              scene
                  .writer()
                  .sheets(records.plan(kept.athlete(), earlier.plan()))
                  .get(earlier.key().week()));
      PlaceFacts now = new PlaceFacts(key, scene.sheet(key));
      String written = then.written(earlier.written(), now, scene.shown());
      boolean same = then.same(now, earlier.written());
      return new Offer(key, earlier, written, same ? State.FITS : State.STALE);
    } catch (DamagedPlan unknown) {
      return new Offer(key, earlier, earlier.written(), State.STALE);
    }
  }
}
