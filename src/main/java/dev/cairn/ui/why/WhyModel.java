package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.Glossary;
import dev.cairn.trail.Places;
import dev.cairn.trail.Source;
import dev.cairn.trail.Spoken;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyNode.Stone;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * All that is said about one place of a plan, in words and units of the reader.
 *
 * @param asked the decision that questions are about
 * @param sentences what a coach would say first
 * @param applied the modifiers under the place, the nearest first
 * @param coaches numbers under the place that coaches agreed on
 */
public record WhyModel(
    String place,
    Decision asked,
    String value,
    String context,
    List<Crumb> crumbs,
    List<String> sentences,
    List<Row> rows,
    Calculation calculation,
    List<Choice> choices,
    List<Applied> applied,
    List<CoachesSaid> coaches,
    List<Evidence> evidence,
    List<Glossary.Entry> terms) {
  private static final Words WORDS = Words.of(WhyModel.class);
  private static final int MOST_SPOKEN = 3;

  public WhyModel {
    crumbs = List.copyOf(crumbs);
    sentences = List.copyOf(sentences);
    rows = List.copyOf(rows);
    choices = List.copyOf(choices);
    applied = List.copyOf(applied);
    coaches = List.copyOf(coaches);
    evidence = List.copyOf(evidence);
    terms = List.copyOf(terms);
  }

  /** Reads the reasons of a place or of a decision by its id. */
  public static WhyModel of(PlanReasons reasons, String place, Figures figures)
      throws UnknownPlace {
    Shown shown = new Shown(figures, WORDS);
    List<String> ids = reasons.decisions(place);
    Decision asked = reasons.decision(asked(ids));
    List<WhyNode> trees = reasons.under(ids);
    Heading heading = new Heading(reasons, place, asked, figures, WORDS);
    List<String> sentences = sentences(reasons, place, ids, asked, shown);
    List<Choice> choices =
        asked.alternatives().stream().map(other -> Choice.of(other, shown)).toList();
    List<Decision> modifiers = modifiers(trees);
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Evidence.of(asked, reasons.plan(), WORDS));
    evidence.addAll(Evidence.ofPacks(asked, reasons.plan(), WORDS));
    modifiers.stream()
        .filter(decision -> !decision.equals(asked))
        .forEach(decision -> evidence.add(Evidence.of(decision, reasons.plan(), WORDS)));
    return new WhyModel(
        place,
        asked,
        heading.value(),
        heading.context(),
        heading.crumbs(),
        sentences,
        new RowReading(trees, shown, WORDS, id -> called(reasons, id)).rows(trees),
        Calculation.of(asked, shown),
        choices,
        modifiers.stream().map(decision -> applied(decision, shown)).toList(),
        CoachesSaid.under(trees, reasons, shown, WORDS),
        evidence,
        Glossary.shipped().in(text(sentences, choices)));
  }

  /** The one about a figure where several stand behind a place. */
  private static String asked(List<String> ids) {
    for (String ending : List.of(".distance", ".total", "plan.peak")) {
      for (String id : ids) {
        if (id.endsWith(ending)) {
          return id;
        }
      }
    }
    return ids.getFirst();
  }

  private static List<String> sentences(
      PlanReasons reasons, String place, List<String> ids, Decision asked, Shown shown) {
    List<String> sentences = new ArrayList<>();
    String rest = Places.withoutDistance(reasons.plan(), place);
    if (rest != null) {
      sentences.add(shown.prose(rest));
    }
    sentences.add(shown.prose(Spoken.sentence(asked)));
    if (ids.size() <= MOST_SPOKEN) {
      for (String id : ids) {
        if (!id.equals(asked.id())) {
          sentences.add(shown.prose(Spoken.sentence(reasons.decision(id))));
        }
      }
    }
    return sentences;
  }

  /** "Long run, week 9" for a day's distance. */
  private static String called(PlanReasons reasons, String id) {
    String cell = reasons.cell(id);
    StoredDay day = reasons.day(cell);
    StoredWeek week = reasons.week(cell);
    return day != null && week != null && id.endsWith(".distance")
        ? WORDS.text("run.of.week", WORDS.text("run." + day.type().word()), week.number())
        : Shown.capital(DecisionName.of(id));
  }

  /** The nearest first, each once. */
  private static List<Decision> modifiers(List<WhyNode> trees) {
    List<Decision> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Queue<WhyNode> near = new ArrayDeque<>(trees);
    while (!near.isEmpty()) {
      if (near.remove() instanceof Stone stone) {
        near.addAll(stone.below());
        if (stone.decision().source() instanceof Source.Modifier
            && seen.add(stone.decision().id())) {
          found.add(stone.decision());
        }
      }
    }
    return found;
  }

  private static Applied applied(Decision decision, Shown shown) {
    if (decision.source() instanceof Source.Modifier modifier) {
      return Applied.of(decision.id(), modifier, shown, WORDS);
    }
    throw new IllegalArgumentException(decision.id() + " is no modifier");
  }

  private static String text(List<String> sentences, List<Choice> choices) {
    StringBuilder text = new StringBuilder(String.join("\n", sentences));
    choices.forEach(choice -> text.append('\n').append(choice.words()));
    return text.toString();
  }
}
