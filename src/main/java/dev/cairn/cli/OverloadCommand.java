package dev.cairn.cli;

import dev.cairn.cli.text.SuggestionText;
import dev.cairn.intake.Finding;
import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.NextSession;
import dev.cairn.strength.overload.Overload;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.overload.SuggestionJson;
import dev.cairn.strength.overload.UsualPrescription;
import dev.cairn.strength.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Suggests what a lifter should lift next in one exercise. */
@Command(
    name = "overload",
    header = "Suggest the next load of an exercise by rule, model and blend.",
    footer = {
      "",
      "Ends with 0 when there is a suggestion, 3 when there is none and why, 1 when the file is in"
          + " error.",
      "",
      "  ./cairn overload sample-athletes/ruth/lifter.json bench-press",
      "  ./cairn overload strong.csv \"Squat (Barbell)\" --unit kg --at 2026-11-24 --json"
    })
final class OverloadCommand implements Callable<Integer> {
  private static final int FINDINGS_SHOWN = 10;

  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final Supplier<Scorer> scorer;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A lifter's .json file, or the .csv file that Strong or Hevy exported.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "EXERCISE",
      description = "Its id, or its name as the log or a coach writes it.")
  private String name = "";

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description =
          "The day of the session, 2026-11-24 or 2026-11-24T18:00; without it the day after the"
              + " last one in the log.")
  private @Nullable String at;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "kg or lb, for tables that do not tell.")
  private @Nullable String unit;

  OverloadCommand(CommonOptions common, Page page, Shelf shelf, Supplier<Scorer> scorer) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.scorer = scorer;
  }

  @Override
  public Integer call() throws IOException {
    LoadUnit told = unit();
    LocalDateTime moment = moment();
    StrengthRules rules = rules();
    LiftingLog log = log(rules, told);
    Exercise exercise = exercise(rules, log);
    LocalDateTime when = moment == null ? NextSession.after(log) : moment;
    Prescription asked = UsualPrescription.of(log, exercise, when, rules.overload());
    return switch (Overload.suggest(log, exercise, asked, when, rules, scorer.get())) {
      case Answer.None none -> throw new Stopped(Exit.REFUSED, none.sentence());
      case Suggestion suggestion -> show(suggestion);
    };
  }

  private int show(Suggestion suggestion) throws IOException {
    if (common.json()) {
      page.out().write(SuggestionJson.bytes(suggestion));
      page.out().println();
    } else {
      page.out().print(new SuggestionText(suggestion, page.ink()).text());
    }
    return Exit.DONE;
  }

  private StrengthRules rules() {
    try {
      return shelf.strength();
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  private @Nullable LoadUnit unit() {
    if (unit == null) {
      return null;
    }
    for (LoadUnit each : LoadUnit.values()) {
      if (each.symbol().equals(unit)) {
        return each;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "--unit is " + unit + ", but can be kg or lb.");
  }

  private @Nullable LocalDateTime moment() {
    if (at == null) {
      return null;
    }
    try {
      return at.contains("T")
          ? LocalDateTime.parse(at)
          : LocalDate.parse(at).atTime(LocalTime.MAX.withNano(0));
    } catch (DateTimeParseException wrong) {
      throw new ParameterException(
          spec.commandLine(),
          "--at is " + at + ", but is written like 2026-11-24 or 2026-11-24T18:00.");
    }
  }

  private LiftingLog log(StrengthRules rules, @Nullable LoadUnit told) {
    return switch (new LogFiles(rules.exercises().all(), told).read(file)) {
      case LogReading.LogFile read -> {
        say(read.findings());
        yield read.log();
      }
      case LogReading.Refused refused -> {
        say(refused.findings());
        throw new Stopped(Exit.FAILED, file + " could not be read, so there is no suggestion.");
      }
    };
  }

  private void say(List<Finding> findings) {
    for (Finding finding : findings.stream().limit(FINDINGS_SHOWN).toList()) {
      page.say(finding.place() == null ? finding.text() : file + ", " + finding.text());
    }
    if (findings.size() > FINDINGS_SHOWN) {
      page.say("... and " + (findings.size() - FINDINGS_SHOWN) + " more.");
    }
  }

  private Exercise exercise(StrengthRules rules, LiftingLog log) {
    return rules
        .exercises()
        .find(name)
        .orElseThrow(() -> new Stopped(Exit.REFUSED, unknown(rules, log)));
  }

  private String unknown(StrengthRules rules, LiftingLog log) {
    List<String> near = new ArrayList<>();
    rules.exercises().near(name).forEach(each -> near.add(each.id()));
    String logged =
        log.sessions().stream()
            .flatMap(session -> session.work().stream())
            .map(ExerciseWork::exercise)
            .distinct()
            .filter(each -> rules.exercises().find(each).isPresent())
            .sorted()
            .limit(FINDINGS_SHOWN)
            .reduce((one, other) -> one + ", " + other)
            .orElse("none that a pack knows");
    String maybe =
        near.isEmpty() ? "Maybe one of the log: " + logged : "Maybe " + String.join(" or ", near);
    return "No pack knows the exercise " + name + ", so nothing can be suggested.\n" + maybe + ".";
  }
}
