package dev.cairn.ui.athletes;

import dev.cairn.action.athlete.AthletePast.Origin;
import dev.cairn.action.athlete.AthletePast.Way;
import dev.cairn.pack.ReviewRules.AskAgain;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.office.PersonCase.Effect;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is known of an athlete, field by field: value, where from, how old, what it decides. */
final class FactRows {
  private static final Words WORDS = Words.of(FactRows.class);

  private final PersonCase known;
  private final Figures figures;
  private final FactWords words;
  private final JsonNode file;

  FactRows(PersonCase known, Figures figures) {
    this.known = known;
    this.figures = figures;
    this.words = new FactWords(figures);
    this.file = Typed.tree(known.file().canonicalInput());
  }

  /** The fields of a section; those with parts once. */
  List<FactRow> of(Field.Section section) {
    List<FactRow> rows = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Field field : Field.values()) {
      if (field.section() == section && !seen.contains(field.whole())) {
        seen.add(field.whole());
        rows.add(row(field));
      }
    }
    return rows;
  }

  /** Those that somebody should ask for again, in the order of the table. */
  List<FactRow> old() {
    List<FactRow> old = new ArrayList<>();
    for (Field.Section section : Field.Section.values()) {
      of(section).stream().filter(row -> row.old() != null).forEach(old::add);
    }
    return old;
  }

  private FactRow row(Field field) {
    String name = WORDS.text("fact." + field.whole());
    JsonNode value = node(field.whole());
    boolean missing = words.missing(field, value);
    String shown = missing ? WORDS.text("fact.missing") : words.value(field, value);
    Origin origin = missing ? null : known.past().origin(field.whole()).orElse(null);
    LocalDate date = date(field, origin);
    String age = date == null ? "" : age(date);
    String from = origin == null ? "" : from(origin);
    List<Effect> effects = known.effects(field.whole());
    String effect = missing ? consequence(field) : effect(effects);
    return new FactRow(
        field,
        name,
        shown,
        missing,
        from,
        origin != null && origin.way() == Way.TYPED,
        age,
        effect,
        !effects.isEmpty() && effects.getFirst().modifier(),
        effects.stream().map(this::told).toList(),
        date == null ? null : old(field, name, date),
        spoken(name, shown, from, age, effect));
  }

  private static String spoken(String name, String value, String from, String age, String effect) {
    return from.isEmpty()
        ? WORDS.text("fact.spoken-missing", name, value, effect)
        : WORDS.text("fact.spoken", name, value, from, age, effect);
  }

  private JsonNode node(String path) {
    JsonNode node = file;
    for (String step : path.split("\\.")) {
      node = node.path(step);
    }
    return node;
  }

  /** A race tells of its own day, all else of the day it was told. */
  private @Nullable LocalDate date(Field field, @Nullable Origin origin) {
    var race = known.file().athlete().snapshot().recentRace();
    if (race != null && field.whole().equals("snapshot.recentRace")) {
      return race.date();
    }
    return origin == null ? null : origin.date();
  }

  private String from(Origin origin) {
    String who = known.coaches().get(origin.actor());
    String key = origin.way() == Way.TYPED ? "from.typed" : "from.file";
    return who == null ? WORDS.text(key) : WORDS.text(key + "-by", who);
  }

  private String age(LocalDate date) {
    return FactWords.age(ChronoUnit.DAYS.between(date, known.today()));
  }

  private @Nullable String old(Field field, String name, LocalDate date) {
    long days = ChronoUnit.DAYS.between(date, known.today());
    Optional<AskAgain> asked =
        known.asked().stream().filter(one -> one.field().equals(field.whole())).findFirst();
    if (asked.isEmpty() || days < asked.get().afterDays()) {
      return null;
    }
    return WORDS.text(
        "fact.old", name, FactWords.age(days), FactWords.age(asked.get().afterDays()));
  }

  private static String consequence(Field field) {
    String key = "without." + field.whole();
    return WORDS.has(key) ? WORDS.text(key) : WORDS.text("fact.no-matter");
  }

  /** Decisions are named in English where plans record them. */
  private String told(Effect effect) {
    return figures.prose(effect.words());
  }

  private String effect(List<Effect> effects) {
    if (effects.isEmpty()) {
      return WORDS.text("fact.no-effect");
    }
    String first = told(effects.getFirst());
    int more = effects.size() - 1;
    return more == 0 ? first : WORDS.text("fact.effects", first, more);
  }
}
