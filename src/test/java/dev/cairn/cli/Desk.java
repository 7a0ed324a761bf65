package dev.cairn.cli;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.cli.text.Ink;
import dev.cairn.engine.BrokenPlan;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.RunningPack;
import dev.cairn.engine.check.Violation;
import dev.cairn.model.Athlete;
import dev.cairn.outgo.Handouts;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.pack.shelf.PackStatus.Counts;
import dev.cairn.pack.shelf.Stage;
import dev.cairn.strength.Lifted;
import dev.cairn.trail.Refusal;
import dev.cairn.trail.WouldWork;
import dev.cairn.work.Cancel;
import dev.cairn.writing.Writing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A command line in a folder of its own; athletes called refused and faulty fare accordingly. */
final class Desk {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T16:00:00Z"), ZoneOffset.UTC);
  static final PackStatus RUNNING =
      new PackStatus(
          "running",
          "1.0.0",
          "ab".repeat(32),
          Stage.ENABLE,
          null,
          new Counts(4, 26, 12, 3, 9, 0, 0, 0, 0, 0));
  static final PackStatus HEAT =
      new PackStatus(
          "heat",
          "0.1.0",
          null,
          Stage.CHECK,
          new PackProblem(
              "heat", "modifiers/heat.json", 6, 21, "there is no fact heet", "heat was meant"),
          new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

  final Path folder;
  final List<PackStatus> packs = new ArrayList<>(List.of(RUNNING));
  String piped = "";

  /** What commands of a workspace plan with; none in most tests. */
  @Nullable RunningRules rules;

  Workspaces workspaces = new MemoryWorkspace();

  /** Variables outside the program. */
  Map<String, String> environment = Map.of();

  /** The athlete at whom Ctrl+C is pressed. */
  String cancelAt = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Desk(Path folder) {
    this.folder = folder;
  }

  int run(String... args) {
    return run(stream(out), args);
  }

  int run(PrintStream answer, String... args) {
    err.reset();
    out.reset();
    InputStream in = new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8));
    Page page = new Page(in, answer, stream(err), new Ink(false), false);
    Shelf shelf =
        new Shelf() {
          @Override
          public dev.cairn.pack.shelf.PackShelf shelf() {
            return dev.cairn.engine.RunningPack.shelf();
          }

          @Override
          public StrengthRules strength() {
            return Lifted.RULES;
          }

          @Override
          public List<PackStatus> packs() {
            return packs;
          }

          @Override
          public RunningRules rules() throws RulesMissing {
            if (rules == null) {
              throw new RulesMissing("rules in tests");
            }
            return rules;
          }

          @Override
          public Meetings meetings() {
            return RunningPack.meetings();
          }

          @Override
          public ReviewPack reviewing() {
            return RunningPack.reviewing();
          }

          @Override
          public List<SentencePack> sentences() {
            return RunningPack.sentences();
          }

          @Override
          public SortedMap<String, byte[]> files(String packId) throws PackRefused {
            return PackShelf.files(Path.of("plugins", packId));
          }
        };
    Cancel cancel = new Cancel();
    return new CommandLineRunner(
            page,
            folder,
            new Shelves(shelf, shelf),
            () -> athlete -> plan(athlete, cancel),
            cancel,
            workspaces,
            new NoDisplay(folder),
            NoModels.models(),
            Writing.house(environment),
            Handouts.press(),
            CLOCK)
        .run(args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  /** The path of a file with an athlete for each id, one a line. */
  String athletes(String name, String... ids) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append(athlete(id)).append('\n');
    }
    return write(name, lines.toString());
  }

  static String athlete(String id) {
    return """
    {"schema":1,"id":"%s","name":"Alex","age":32,"units":"km",\
    "snapshot":{"asOf":"2026-11-27","currentWeeklyKm":40,"longestRecentRunKm":12},\
    "request":{"race":"half","raceDate":"2027-01-03","goal":"improve","daysPerWeek":4}}\
    """
        .formatted(id);
  }

  String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    return file.toString();
  }

  private Outcome plan(Athlete athlete, Cancel cancel) {
    if (athlete.id().equals(cancelAt)) {
      cancel.ask();
    }
    return switch (athlete.id()) {
      case "refused" ->
          new Outcome.Refused(
              athlete.id(),
              new Refusal(
                  List.of("request.weeks"), "Too few weeks.", List.of(new WouldWork("weeks", 9))));
      case "broken" ->
          throw new BrokenPlan(athlete.id(), List.of(new Violation("sums", "week 3", "is off")));
      case "faulty" -> throw new IllegalStateException("secret detail");
      default -> new Outcome.Planned(HandMadePlan.fiveWeeks(athlete.units(), athlete.id()));
    };
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
