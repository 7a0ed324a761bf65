package dev.cairn.ui.calendar;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.Warning;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What warns at a cell, and what a coach changed in it. */
final class Marks {
  private static final String MOVE = ".move";
  private static final String TYPE = ".type";

  private final StoredPlan plan;
  private final Figures figures;
  private final Words words;

  Marks(StoredPlan plan, Figures figures, Words words) {
    this.plan = plan;
    this.figures = figures;
    this.words = words;
  }

  /** Of the cell that some decisions stand behind. */
  List<Mark> at(List<String> why, @Nullable LocalDate date) {
    List<Mark> marks = new ArrayList<>();
    for (Warning warning : plan.warnings()) {
      if (warning.why().stream().anyMatch(why::contains)) {
        marks.add(warning(warning));
      }
    }
    for (Relaxation relaxed : plan.relaxed()) {
      if (why.contains(relaxed.why())) {
        marks.add(relaxation(relaxed));
      }
    }
    for (String id : why) {
      Decision decision = coach(id);
      if (decision != null) {
        Mark mark = changed(decision, date);
        if (!marks.contains(mark)) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }

  Mark warning(Warning warning) {
    return new Mark(
        Mark.Kind.WARNING, named("warning.", warning.code()), figures.prose(warning.message()));
  }

  Mark relaxation(Relaxation relaxed) {
    return new Mark(
        Mark.Kind.WARNING, named("relaxed.", relaxed.rule()), figures.prose(relaxed.message()));
  }

  /** The short name of a code, or the code in plain letters where it is a new one. */
  private String named(String prefix, String code) {
    String key = prefix + code;
    return words.has(key) ? words.text(key) : code.replace('.', ' ').replace('_', ' ');
  }

  /** The day that a moved run was planned for; null where it was not moved. */
  @Nullable LocalDate movedFrom(List<String> why, LocalDate date) {
    LocalDate at = date;
    for (String id : why) {
      Decision next = coach(id);
      while (next != null && (next.id().endsWith(MOVE) || next.id().endsWith(TYPE))) {
        Input before = next.inputs().getFirst();
        boolean there = next.id().endsWith(MOVE) && next.value().equals(at.toString());
        if (there) {
          at = LocalDate.parse(before.value());
        } else if (next.id().endsWith(MOVE)) {
          at = LocalDate.parse(next.value());
          break;
        }
        next = coach(before.from());
      }
      if (!at.equals(date)) {
        return at;
      }
    }
    return null;
  }

  private Mark changed(Decision decision, @Nullable LocalDate date) {
    LocalDate from = date == null ? null : movedFrom(List.of(decision.id()), date);
    String before = figures.prose(decision.inputs().getFirst().value()).replace('_', ' ');
    if (from != null && decision.id().endsWith(MOVE)) {
      String day = Dates.withDay(from);
      return new Mark(
          Mark.Kind.COACH,
          words.text("mark.moved", day),
          words.text("mark.moved.spoken", Dates.spoken(from)));
    }
    String now = figures.prose(decision.value()).replace('_', ' ');
    return new Mark(
        Mark.Kind.COACH,
        words.text("mark.changed", before),
        words.text("mark.changed.spoken", before, now));
  }

  private @Nullable Decision coach(String id) {
    Decision decision = plan.trail().find(id);
    return decision != null
            && decision.source() instanceof Source.CoachRule rule
            && rule.byHand()
            && !decision.inputs().isEmpty()
        ? decision
        : null;
  }
}
