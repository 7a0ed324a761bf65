package dev.cairn.writing.disclosure;

import dev.cairn.action.text.TextWish;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.wording.Dimension;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a writer elsewhere is told, as one JSON text. It is made of roles, figures and
 * words of the house alone; the runner's name and what anybody wrote are never read.
 */
public final class Disclosure {
  /** What is known here and stays here, by name. */
  public static final List<String> KEPT =
      List.of("name", "date of birth", "dates", "places", "notes", "health");

  private static final String WITHHELD = "(filled in later)";
  private static final Key AGE = Key.of("age_band");
  private static final Key FACT = Key.of("fact");
  private static final Key FACTS = Key.of("facts");
  private static final Key LANGUAGE = Key.of("language");
  private static final Key ABOUT = Key.of("of");
  private static final Key RUNNER = Key.of("runner");
  private static final Key SAYS = Key.of("says");
  private static final Key WORDS = Key.of("words");
  private static final Key WRITE = Key.of("write");
  private static final Key WRONG = Key.of("wrong");

  private final Pseudonyms pseudonyms;

  /** What is told, and what the runner is called in it. */
  public record Told(String json, String pseudonym) {}

  public Disclosure(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /**
   * @param objections what was wrong with a first answer, by passage; empty at first
   */
  public Told of(TextWish wish, String provider, Map<PassageKey, List<Objection>> objections) {
    String pseudonym = pseudonyms.of(wish.runner(), provider);
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    age(wish.age(), out);
    facts(wish, out);
    out.name(LANGUAGE).text(wish.shown().language().word());
    out.name(RUNNER).text(pseudonym);
    write(wish, out);
    if (!objections.isEmpty()) {
      wrong(objections, out);
    }
    out.endObject();
    return new Told(new String(out.toBytes(), StandardCharsets.UTF_8), pseudonym);
  }

  /** Days and parts that are asked for: {"tue": ["title", ...], "note": ["note"]}. */
  public static SequencedMap<String, List<PassageKey>> asked(List<PassageKey> passages) {
    SequencedMap<String, List<PassageKey>> byDay = new TreeMap<>();
    for (PassageKey passage : passages) {
      byDay.computeIfAbsent(DayKey.of(passage), _ -> new ArrayList<>()).add(passage);
    }
    byDay.values().forEach(keys -> keys.sort(Comparator.comparing(PassageKey::part)));
    return byDay;
  }

  private static void age(@Nullable Integer age, CanonicalWriter out) {
    if (age != null) {
      out.name(AGE).text(AgeBand.of(age));
    }
  }

  private static void facts(TextWish wish, CanonicalWriter out) {
    FactSheet sheet = wish.sheet();
    out.name(FACTS).beginArray();
    for (Fact fact : sheet.facts()) {
      if (fact.role() != FactRole.BLOCKED) {
        fact(fact, wish.shown(), out);
      }
    }
    out.endArray();
  }

  private static void fact(Fact fact, Rendering shown, CanonicalWriter out) {
    out.beginObject();
    out.name(FACT).text(fact.id());
    LocalDate day = fact.day();
    out.name(ABOUT)
        .text(day == null ? fact.role().word() : DayKey.of(day) + " " + fact.role().word());
    out.name(SAYS).text(fact.amount().dimension() == Dimension.DATE ? WITHHELD : shown.text(fact));
    out.endObject();
  }

  private static void write(TextWish wish, CanonicalWriter out) {
    out.name(WRITE).beginObject();
    asked(wish.passages())
        .forEach((day, passages) -> {
          out.name(Key.of(day)).beginArray();
          passages.forEach(passage -> out.text(passage.part().word()));
          out.endArray();
        });
    out.endObject();
  }

  /** Only the writer's own words go back to it, with the kind of fault and the fact's id. */
  private static void wrong(Map<PassageKey, List<Objection>> objections, CanonicalWriter out) {
    out.name(WRONG).beginArray();
    objections.forEach(
        (passage, found) -> found.forEach(objection -> wrong(passage, objection, out)));
    out.endArray();
  }

  private static void wrong(PassageKey passage, Objection objection, CanonicalWriter out) {
    out.beginObject();
    if (objection.fact() != null) {
      out.name(FACT).text(objection.fact());
    }
    out.name(ABOUT).text(DayKey.of(passage) + " " + passage.part().word());
    out.name(WORDS).text(objection.words());
    out.name(WRONG).text(objection.kind().word());
    out.endObject();
  }
}
