package dev.cairn.engine.session;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.model.Intensity;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Easy, recovery and long runs: one pace, hence one decision a week for all of them. */
final class EasyDays {
  private final Course course;
  private final Strides strides;
  private final RunWalk runWalk;

  EasyDays(Course course, Strides strides, int weeks) {
    this.course = course;
    this.strides = strides;
    this.runWalk =
        new RunWalk(
            course.rules().intensity().runWalk(),
            course.fitness(),
            weeks,
            Brief.minutesOnFeet(course.athlete(), course.rules().limits()));
  }

  static WorkoutType type(PlannedWeek.Run run) {
    return switch (run.role()) {
      case LONG -> WorkoutType.LONG;
      case RECOVERY -> WorkoutType.RECOVERY;
      default -> WorkoutType.EASY;
    };
  }

  /** Fills these runs of a week. */
  void fill(PlannedWeek week, List<EasyRun> runs, SortedMap<LocalDate, Content> contents) {
    if (runs.isEmpty()) {
      return;
    }
    List<Session> sessions = new ArrayList<>();
    for (EasyRun easy : runs) {
      sessions.add(session(week, easy));
    }
    String why = decide(week, runs, sessions);
    for (int i = 0; i < runs.size(); i++) {
      EasyRun easy = runs.get(i);
      contents.put(
          easy.run().date(),
          new Content(
              new Reasoned<>(type(easy.run()), easy.typeWhy()),
              new Reasoned<>(sessions.get(i), why)));
    }
  }

  private Session session(PlannedWeek week, EasyRun easy) {
    if (easy.stridesWhy() != null) {
      return strides.session(week, easy.run());
    }
    WorkoutType type = type(easy.run());
    Course.Plain plain = course.plain(type);
    Session walking =
        course.ceilings().runWalk().value() ? runWalk.session(week, easy.run(), plain) : null;
    return walking != null ? walking : running(easy.run(), type, plain);
  }

  private Session running(PlannedWeek.Run run, WorkoutType type, Course.Plain plain) {
    Fitness fitness = course.fitness();
    Step all = new Steps(fitness).easy(Step.Part.MAIN, run.distance().metres());
    return new Session(
        plain.id(),
        plain.name(),
        type == WorkoutType.LONG ? Intensity.MODERATE : Intensity.LOW,
        Minutes.round(all.seconds()),
        fitness.range(Zone.EASY),
        type == WorkoutType.RECOVERY ? "Z1" : "Z2",
        0,
        List.of(all));
  }

  private String decide(PlannedWeek week, List<EasyRun> runs, List<Session> sessions) {
    return course.record(
        Words.weekId(week.number()) + ".easy.session", id -> decision(id, runs, sessions));
  }

  private Decision decision(String id, List<EasyRun> runs, List<Session> sessions) {
    boolean walking = course.ceilings().runWalk().value();
    return Course.decision(
        id,
        walking ? "Easy running with walks in between" : "Easy enough to talk",
        value(runs, sessions),
        walking ? walked(sessions.getFirst()) : ran(runs, sessions),
        inputs(runs),
        List.of());
  }

  private static String value(List<EasyRun> runs, List<Session> sessions) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      text.append(text.isEmpty() ? "" : ", ").append(Words.dayId(runs.get(i).run().date()));
      text.append(' ').append(sessions.get(i).durationMins()).append(" min");
    }
    return text.toString();
  }

  private List<Input> inputs(List<EasyRun> runs) {
    List<Input> inputs = new ArrayList<>();
    for (EasyRun easy : runs) {
      String day = Words.dayId(easy.run().date());
      inputs.add(new Input(day, easy.run().distance().text(), easy.run().why()));
      String stridesWhy = easy.stridesWhy();
      if (stridesWhy != null) {
        inputs.add(new Input("strides", day, stridesWhy));
      }
    }
    Fitness fitness = course.fitness();
    inputs.add(new Input("easy pace", fitness.easyText(), fitness.easyWhy()));
    Reasoned<Boolean> walking = course.ceilings().runWalk();
    if (walking.value()) {
      inputs.add(new Input("run-walk", "yes", walking.why()));
    }
    return inputs;
  }

  private static Source walked(Session session) {
    String text =
        session.steps().size() < 2 ? "running throughout, for want of time" : RunWalk.text(session);
    return new Source.Formula("run-walk", "repetitions that fit the distance", text);
  }

  private Source ran(List<EasyRun> runs, List<Session> sessions) {
    String calculation =
        (runs.getLast().run().distance().text() + " x " + course.fitness().easyText())
            + (" = " + sessions.getLast().durationMins() + " min");
    return new Source.Formula("duration", "distance x easy pace", calculation);
  }
}
