package dev.cairn.cli;

import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An answer as a command line gives it; which options fit is for the question to say. */
final class AnswerOptions {
  private static final Pattern CHOICE = Pattern.compile("([0-9.]+)([<>=])([0-9.]+)");

  @Option(
      names = "--range",
      arity = "3",
      paramLabel = "NUMBER",
      description = "Lowest, best and highest.")
  private List<Double> range = new ArrayList<>();

  @Option(
      names = "--sure",
      paramLabel = "PERCENT",
      description = "How sure the range holds the right value; 80 if left out.")
  private int sure = Range.COMMON_SURENESS;

  @Option(names = "--accept", description = "The range means what was read back.")
  private boolean accept;

  @Option(names = "--less", description = "Less, or shorter, or fewer.")
  private boolean less;

  @Option(names = "--same", description = "The same.")
  private boolean same;

  @Option(names = "--more", description = "More, or longer.")
  private boolean more;

  @Option(
      names = "--still",
      arity = "1",
      paramLabel = "yes|no",
      description = "Whether it is so a little further on, too.")
  private @Nullable String still;

  @Option(
      names = "--values",
      split = ",",
      paramLabel = "NUMBER",
      description = "What each runner of a pair may do.")
  private List<Double> values = new ArrayList<>();

  @Option(
      names = "--prefer",
      split = ",",
      paramLabel = "A>B",
      description = "Who of two may do more, or A=B; by what they differ in.")
  private List<String> preferred = new ArrayList<>();

  @Option(
      names = "--mark",
      paramLabel = "PLACE=TEXT",
      description = "What should stand there: phase/base=6 weeks, week/9/sunday=rest.")
  private List<String> marks = new ArrayList<>();

  @Option(names = "--never", paramLabel = "TEXT", description = "What must never be done.")
  private @Nullable String never;

  @Option(names = "--for", paramLabel = "TEXT", description = "For whom it must not.")
  private String forWhom = "";

  @Option(names = "--story", paramLabel = "TEXT", description = "What went wrong.")
  private @Nullable String story;

  @Option(names = "--sign", paramLabel = "TEXT", description = "A warning sign there was.")
  private List<String> signs = new ArrayList<>();

  @Option(names = "--weeks-before", paramLabel = "WEEKS", description = "How early it was there.")
  private @Nullable Integer weeksBefore;

  @Option(names = "--cannot-say", description = "That is an answer, too.")
  private boolean cannotSay;

  @Option(names = "--because", paramLabel = "TEXT", description = "The reason, in own words.")
  private String because = "";

  /** The answer to a question; what does not fit is refused where it is kept. */
  Answer answer(MeetingQuestion question) {
    if (cannotSay) {
      return new Answer.CannotSay(because);
    }
    return switch (question.asked()) {
      case Asked.Range _ -> much();
      case Asked.Direction _ -> which();
      case Asked.Pair pair -> preferred.isEmpty() ? each() : chosen(pair);
      case Asked.Words _ -> new Answer.Told(because);
      case Asked.Template _ -> marked();
      case Asked.RedLine _ -> new Answer.Never(needed("--never", never), forWhom, because);
      case Asked.Failure _ ->
          new Answer.Story(needed("--story", story), signs, weeksBefore, because);
    };
  }

  /** Whether a range was read back and meant so. */
  boolean accepted() {
    return accept;
  }

  private Answer much() {
    if (range.size() != 3) {
      throw wrong("a range needs --range with a lowest, a best and a highest value");
    }
    double low = range.getFirst();
    double best = range.get(1);
    double high = range.getLast();
    if (!(low < best && best < high)) {
      throw wrong("a range rises from its lowest to its best to its highest value");
    }
    if (sure < Range.LEAST_SURENESS || sure > Range.MOST_SURENESS) {
      throw wrong(
          "--sure is "
              + sure
              + ", but a range holds the right value with "
              + Range.LEAST_SURENESS
              + " to "
              + Range.MOST_SURENESS
              + " %");
    }
    return new Answer.Much(new Range(low, best, high, sure), because);
  }

  private Answer which() {
    int given = (less ? 1 : 0) + (same ? 1 : 0) + (more ? 1 : 0);
    if (given != 1) {
      throw wrong("this question needs one of --less, --same and --more");
    }
    if (still != null && !still.equals("yes") && !still.equals("no")) {
      throw wrong("--still is \"" + still + "\", but must be yes or no");
    }
    Direction direction = less ? Direction.LESS : same ? Direction.SAME : Direction.MORE;
    return new Answer.Which(direction, still == null ? null : still.equals("yes"), because);
  }

  private Answer each() {
    if (values.isEmpty()) {
      throw wrong("runners who differ in one thing need --values or --prefer");
    }
    return new Answer.Each(values, because);
  }

  private Answer chosen(Asked.Pair pair) {
    List<Choice> choices = new ArrayList<>();
    for (String text : preferred) {
      Matcher choice = CHOICE.matcher(text);
      if (!choice.matches()) {
        throw wrong("\"" + text + "\" is no choice such as \"35>45\" or \"45=55\"");
      }
      int first = level(pair, choice.group(1));
      int second = level(pair, choice.group(3));
      if (first == second) {
        throw wrong("\"" + text + "\" puts a runner beside the same runner");
      }
      choices.add(
          new Choice(
              first,
              second,
              switch (choice.group(2)) {
                case ">" -> Preferred.FIRST;
                case "<" -> Preferred.SECOND;
                default -> Preferred.NEITHER;
              }));
    }
    return new Answer.Chosen(choices, because);
  }

  private static int level(Asked.Pair pair, String text) {
    int at = text.matches("[0-9]+(\\.[0-9]+)?") ? pair.levels().indexOf(Double.valueOf(text)) : -1;
    if (at >= 0) {
      return at;
    }
    throw wrong("no runner of this question has " + text);
  }

  private Answer marked() {
    List<Answer.Mark> all = new ArrayList<>();
    for (String mark : marks) {
      int at = mark.indexOf('=');
      if (at < 1) {
        throw wrong("\"" + mark + "\" is no mark such as phase/base=6 weeks");
      }
      all.add(new Answer.Mark(mark.substring(0, at).strip(), mark.substring(at + 1).strip()));
    }
    return new Answer.Marked(all, because);
  }

  private static String needed(String name, @Nullable String text) {
    if (text == null) {
      throw wrong("this question needs " + name);
    }
    return text;
  }

  private static Stopped wrong(String what) {
    return new Stopped(
        Exit.USAGE,
        what.substring(0, 1).toUpperCase(Locale.ROOT)
            + what.substring(1)
            + ", so no answer was kept.");
  }
}
