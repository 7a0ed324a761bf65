package dev.cairn.writing.template;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.pack.Occasions;
import dev.cairn.pack.Topic;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The passages of a day: title, description, intensity, guidance, structure. */
final class DayTexts {
  private final Choice choice;
  private final Language language;
  private final Moments moments;

  DayTexts(Choice choice, Language language, Moments moments) {
    this.choice = choice;
    this.language = language;
    this.moments = moments;
  }

  List<Passage> of(StoredWeek week, StoredDay day, FactSheet sheet) {
    Set<String> moment = moments.of(week, day, sheet);
    List<Passage> passages = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part.ofDay()) {
        PassageText text =
            part == Part.STRUCTURE
                ? structure(day, sheet, moment)
                : simple(topics(part), part, day, sheet, moment);
        text.passage(PassageKey.of(week.number(), day.date(), part)).ifPresent(passages::add);
      }
    }
    return passages;
  }

  private static List<Topic> topics(Part part) {
    return switch (part) {
      case TITLE -> List.of(Topic.TITLE);
      case DESCRIPTION -> List.of(Topic.DESCRIPTION, Topic.SETTING);
      case INTENSITY -> List.of(Topic.INTENSITY);
      case GUIDANCE -> List.of(Topic.GUIDANCE);
      case STRUCTURE, WEEK_NOTE, PLAN_NOTE ->
          throw new IllegalArgumentException(part + " is put together elsewhere");
    };
  }

  private PassageText simple(
      List<Topic> topics, Part part, StoredDay day, FactSheet sheet, Set<String> moment) {
    PassageText text = new PassageText(language);
    Values values = Values.of(sheet, day.date(), 0);
    for (Topic topic : topics) {
      choice
          .choose(topic, day.date() + "/" + part.word(), moment, values)
          .ifPresent(line -> text.add(line, values));
    }
    return text;
  }

  private PassageText structure(StoredDay day, FactSheet sheet, Set<String> moment) {
    PassageText text = new PassageText(language);
    List<Fact> facts = sheet.of(day.date());
    Values values = Values.of(sheet, day.date(), 0);
    String place = day.date() + "/structure";
    if (Moments.has(facts, FactRole.WARM_UP)) {
      add(Topic.WARM_UP, place, moment, values, text);
    }
    if (moment.contains(Occasions.STRUCTURED)) {
      main(day, sheet, moment, text);
    }
    if (Moments.has(facts, FactRole.STRIDES)) {
      add(Topic.STRIDES, place, moment, values, text);
    }
    if (Moments.has(facts, FactRole.COOL_DOWN)) {
      add(Topic.COOL_DOWN, place, moment, values, text);
    }
    return text;
  }

  /** The main part in one sentence; one of several parts as a list. */
  private void main(StoredDay day, FactSheet sheet, Set<String> moment, PassageText text) {
    String place = day.date() + "/main";
    add(Topic.MAIN, place, moment, Values.of(sheet, day.date(), 1), text);
    if (!moment.contains(Occasions.SEVERAL_PARTS)) {
      return;
    }
    List<Fact> facts = sheet.of(day.date());
    int steps = facts.stream().mapToInt(Fact::step).max().orElse(0);
    for (int step = 1; step <= steps; step++) {
      Set<String> own = new TreeSet<>(moment);
      Moments.step(own, facts, step);
      Values values = Values.of(sheet, day.date(), step);
      String between = step == 1 ? " " : ", ";
      Optional<Bank.Line> line = choice.choose(Topic.MAIN_NEXT, place + step, own, values);
      line.ifPresent(found -> text.add(found, values, between));
    }
    text.end(".");
  }

  private void add(Topic topic, String place, Set<String> moment, Values values, PassageText text) {
    choice.choose(topic, place, moment, values).ifPresent(line -> text.add(line, values));
  }
}
