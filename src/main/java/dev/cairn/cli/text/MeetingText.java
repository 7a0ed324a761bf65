package dev.cairn.cli.text;

import dev.cairn.action.elicit.EngineValue;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.elicit.MeetingNote;
import dev.cairn.action.elicit.MeetingRecords.Signed;
import dev.cairn.action.elicit.SecondLook;
import dev.cairn.action.elicit.UsualPlan;
import dev.cairn.action.elicit.WordMeaning;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.RunnerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Meetings of coaches as a terminal shows them. */
public final class MeetingText {
  private final Ink ink;

  public MeetingText(Ink ink) {
    this.ink = ink;
  }

  /** What an answer means, for whoever gives it. */
  public String readBack(MeetingQuestion question, Answer answer) {
    return AnswerText.sentence(question.asked(), answer);
  }

  /** A meeting in short: how far each question is, and what it came to. */
  public String meeting(HeldMeeting held) {
    Meeting meeting = held.meeting();
    StringBuilder text = new StringBuilder(head(meeting));
    List<List<String>> rows = new ArrayList<>();
    for (HeldQuestion one : held.questions()) {
      Conclusion standing = one.standing();
      rows.add(
          List.of(
              one.question().id(),
              one.question().asked().kind(),
              stage(one.stage()),
              one.answered().size() + " of " + meeting.coaches().size(),
              standing == null ? "" : ConclusionText.lines(standing).getFirst()));
    }
    return text.append('\n')
        .append(
            new WorkspaceText(ink)
                .table(List.of("question", "kind", "round", "answered", "comes to"), rows))
        .toString();
  }

  /** The plan that a template gives, in which places are marked; empty where none is asked for. */
  private String template(Asked asked, RunningRules rules) {
    Plan plan = UsualPlan.of(asked, rules).orElse(null);
    if (plan == null) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    for (Week week : plan.weeks()) {
      List<String> row = new ArrayList<>();
      row.add("week/" + week.number());
      row.add("phase/" + week.phase().word());
      row.add(week.type().value().word());
      for (Day day : week.days()) {
        row.add(day.type().value().word());
      }
      rows.add(row);
    }
    List<String> head = new ArrayList<>(List.of("place", "phase", "kind"));
    for (Day day : plan.weeks().getFirst().days()) {
      head.add(day.dayOfWeek().name().toLowerCase(Locale.ROOT));
    }
    return "What it gives somebody of whom nothing is told that would change it\n"
        + new WorkspaceText(ink).table(head, rows);
  }

  /** What is asked, for whoever answers on another machine. */
  public String asked(Meeting meeting, RunningRules rules) {
    StringBuilder text = new StringBuilder(head(meeting));
    for (RunnerProfile runner : meeting.set().profiles()) {
      text.append('\n').append(runner(runner));
    }
    for (MeetingQuestion question : meeting.set().questions()) {
      text.append("\n\n").append(ink.bold(question.id()));
      text.append("  ").append(ink.faint(question.asked().kind()));
      String letter = question.profile();
      text.append(letter == null ? "" : "  runner " + letter).append("\n  ");
      text.append(question.text().english());
      String template = template(question.asked(), rules);
      text.append(template.isEmpty() ? "" : "\n" + template.stripTrailing());
    }
    return text.append("\n\n").toString();
  }

  private String head(Meeting meeting) {
    return ink.bold(meeting.id())
        + "  "
        + meeting.date()
        + ", "
        + meeting.set().title().english()
        + ", led by "
        + meeting.facilitator()
        + "\nWith "
        + String.join(
            ", ",
            meeting.coaches().stream()
                .map(coach -> coach.name() + " (" + coach.id() + ")")
                .toList())
        + "\n";
  }

  private static String runner(RunnerProfile runner) {
    return "Runner "
        + runner.letter()
        + ": "
        + runner.title().english()
        + "; "
        + ConclusionText.number(runner.weeklyKm())
        + " km a week on "
        + runner.runsAWeek()
        + " days, longest "
        + ConclusionText.number(runner.longestKm())
        + " km, running for "
        + ConclusionText.number(runner.yearsRunning())
        + " years";
  }

  /** One question with all that may be seen of it. */
  public String question(HeldQuestion held, Meeting meeting, RunningRules rules) {
    StringBuilder text = new StringBuilder();
    MeetingQuestion question = held.question();
    text.append(ink.bold(question.title().english())).append("  ").append(question.id());
    text.append('\n').append(question.text().english()).append('\n');
    runnerOf(question, meeting, text);
    text.append(template(question.asked(), rules));
    text.append('\n').append(stage(held.stage())).append(": ").append(answered(held, meeting));
    answers("First round", held, held.first(), held.firstConclusion(), text);
    Conclusion second = held.second().isEmpty() ? null : held.conclusion();
    answers("Second round", held, held.second(), second, text);
    late(held, text);
    engine(held, text);
    secondLook(held, text);
    talk(held, text);
    return text.toString();
  }

  private static String answered(HeldQuestion held, Meeting meeting) {
    String so = held.answered().size() + " of " + meeting.coaches().size() + " answered";
    if (held.missing().isEmpty()) {
      return so + ".\n";
    }
    String names = names(held.missing());
    return so
        + switch (held.stage()) {
          case FIRST_ROUND -> "; not yet " + names + ".\n";
          case SECOND_ROUND ->
              " once more; not yet " + names + ", who count as in the first round until then.\n";
          case REVEALED -> "; not " + names + ".\n";
          case POOLED -> " once more; not " + names + ", who count as in the first round.\n";
        };
  }

  private static void runnerOf(MeetingQuestion question, Meeting meeting, StringBuilder text) {
    String letter = question.profile();
    if (letter != null) {
      meeting.set().profile(letter).ifPresent(one -> text.append(runner(one)).append(".\n"));
    }
  }

  private void answers(
      String title,
      HeldQuestion held,
      List<Answer> answers,
      @Nullable Conclusion conclusion,
      StringBuilder text) {
    if (conclusion == null) {
      return;
    }
    text.append('\n').append(ink.bold(title)).append('\n');
    for (Answer one : answers) {
      text.append("  \u00b7 ").append(readBack(held.question(), one)).append('\n');
    }
    ConclusionText.lines(conclusion).forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private void late(HeldQuestion held, StringBuilder text) {
    Conclusion conclusion = held.withLate();
    if (conclusion == null) {
      return;
    }
    text.append('\n').append(ink.bold("Came late, with what it comes to now")).append('\n');
    for (Answer answer : held.late()) {
      text.append("  \u00b7 ").append(readBack(held.question(), answer)).append('\n');
    }
    ConclusionText.lines(conclusion).forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private static void engine(HeldQuestion held, StringBuilder text) {
    EngineValue engine = held.engine();
    if (engine != null) {
      text.append("\nThe rule ").append(engine.rule()).append(" says ");
      text.append(engine.operation().name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(' ');
      text.append(ConclusionText.number(engine.value())).append(" now.\n");
    }
  }

  private static void secondLook(HeldQuestion held, StringBuilder text) {
    SecondLook look = held.secondLook();
    if (look != null) {
      text.append('\n').append(SecondLookText.sentence(look)).append('\n');
    }
  }

  private static void talk(HeldQuestion held, StringBuilder text) {
    for (WordMeaning one : held.meanings()) {
      text.append("\n\"").append(one.word()).append("\" means: ").append(one.meaning());
    }
    for (MeetingNote note : held.notes()) {
      text.append("\nNote").append(note.by().isEmpty() ? "" : " of " + note.by());
      text.append(": ").append(note.text());
    }
    if (held.stage() == Stage.POOLED) {
      List<String> signed = new ArrayList<>();
      for (Signed one : held.signed()) {
        signed.add(one.coach().name() + (one.now() ? "" : " (before an answer came late)"));
      }
      text.append("\nSigned by ");
      text.append(signed.isEmpty() ? "nobody" : String.join(", ", signed));
      text.append("; ").append(held.signOffs()).append(" have to.");
    }
    text.append(text.charAt(text.length() - 1) == '\n' ? "" : "\n");
  }

  private static String names(List<Participant> coaches) {
    return String.join(", ", coaches.stream().map(Participant::name).toList());
  }

  private static String stage(Stage stage) {
    return switch (stage) {
      case FIRST_ROUND -> "first round";
      case REVEALED -> "revealed";
      case SECOND_ROUND -> "second round";
      case POOLED -> "pooled";
    };
  }
}
