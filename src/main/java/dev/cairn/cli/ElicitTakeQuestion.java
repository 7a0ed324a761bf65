package dev.cairn.cli;

import dev.cairn.action.Refused;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.SafeSide;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a question that came of a change in a plan into a meeting. */
@Command(
    name = "take-question",
    header = "Ask in a meeting what came up when a plan was changed.",
    description = {
      "A question of kind range needs --measure, --least and --most; one of kind pair also --fact,",
      "--level-measure and --levels. When the athlete is erased, question and answers go."
    },
    footer = {
      "",
      "  ./cairn elicit take-question november 214 --measure percent --least 0 --most 30"
    })
final class ElicitTakeQuestion implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", paramLabel = "ENTRY", description = "As \"elicit list\" shows it.")
  private long number;

  @Option(names = "--measure", paramLabel = "UNIT", description = "In what, such as percent.")
  private @Nullable String measure;

  @Option(names = "--least", paramLabel = "NUMBER", description = "Less cannot be.")
  private @Nullable Double least;

  @Option(names = "--most", paramLabel = "NUMBER", description = "More cannot be.")
  private @Nullable Double most;

  @Option(names = "--higher-is-safer", description = "The careful side is the upper one.")
  private boolean higher;

  @Option(names = "--fact", paramLabel = "WORD", description = "In what the runners differ.")
  private @Nullable String fact;

  @Option(names = "--level-measure", paramLabel = "UNIT", description = "In what levels are told.")
  private @Nullable String levelMeasure;

  @Option(names = "--levels", paramLabel = "NUMBER", split = ",", description = "Two or more.")
  private List<Double> levels = new ArrayList<>();

  ElicitTakeQuestion(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    String type =
        office.look(records ->
            StoredQuestion.all(records).stream()
                .filter(one -> one.number() == number)
                .map(StoredQuestion::type)
                .findFirst()
                .orElse("direction"));
    return office.act(
        acting,
        ElicitCommand.actions(office).take(meeting, number, asked(type)),
        "The meeting " + meeting + " asks from-" + number + " now.");
  }

  private Asked asked(String type) {
    return switch (type) {
      case "range" -> {
        double from = needed("--least", least);
        double to = needed("--most", most);
        rising(from, to);
        yield new Asked.Range(
            measure("--measure", measure),
            from,
            to,
            higher ? SafeSide.HIGHER : SafeSide.LOWER,
            null,
            null);
      }
      case "pair" -> pair();
      default -> new Asked.Direction(null, null);
    };
  }

  private Asked pair() {
    String word = needed("--fact", fact);
    if (levels.size() < 2 || levels.stream().sorted().distinct().count() != levels.size()) {
      throw new Stopped(
          Exit.USAGE, "--levels needs two different numbers or more, so nothing was taken.");
    }
    double from = needed("--least", least);
    double to = needed("--most", most);
    rising(from, to);
    return new Asked.Pair(
        new Bilingual(word, word),
        measure("--level-measure", levelMeasure),
        levels.stream().sorted().toList(),
        measure("--measure", measure),
        from,
        to,
        null);
  }

  private static void rising(double from, double to) {
    if (!(from < to)) {
      throw new Refused(
          "--least is "
              + from
              + " and --most "
              + to
              + ", so no answer could lie between them and"
              + " nothing was taken.");
    }
  }

  private static <T> T needed(String name, @Nullable T value) {
    if (value == null) {
      throw new Stopped(Exit.USAGE, "This question needs " + name + ", so it was not taken.");
    }
    return value;
  }

  private static Measure measure(String name, @Nullable String word) {
    String named = needed(name, word);
    for (Measure one : Measure.values()) {
      if (one.word().equals(named)) {
        return one;
      }
    }
    List<String> words = new ArrayList<>();
    for (Measure one : Measure.values()) {
      words.add(one.word());
    }
    throw new Stopped(
        Exit.USAGE,
        name + " is \"" + named + "\", but must be one of " + String.join(", ", words) + ".");
  }
}
