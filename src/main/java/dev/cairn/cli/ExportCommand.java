package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.paper.Form;
import dev.cairn.action.paper.Gathering;
import dev.cairn.action.paper.Handout;
import dev.cairn.action.paper.Press;
import dev.cairn.action.text.Writers;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan as pages, as a calendar or as a table. */
@Command(
    name = "export",
    header = "Write a plan as a PDF to print, an ICS calendar or a CSV table.",
    footer = {
      "",
      "  ./cairn export sample-athletes/alex/plan.json --to alex.pdf",
      "  ./cairn export --athlete alex --to alex.pdf --to alex.ics --lang de --units mi",
      "",
      "Without a file it is the athlete's plan as it stands in the workspace, with the text that"
          + " was",
      "approved; its days replace those of an earlier version in a calendar."
    })
final class ExportCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final Writers writers;
  private final Press press;
  private final Office office;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN.json",
      description = "A file that \"plan --json\" wrote; its first plan, or --athlete's.")
  private @Nullable Path file;

  @Option(
      names = "--athlete",
      paramLabel = "ID",
      description = "Whose plan, of the workspace or of a file of several.")
  private @Nullable String athlete;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = {
        "What to write; its ending says how: .pdf for A4 pages of four weeks, .ics for a calendar",
        "with an event for each day of training, .csv for a table. May be given several times."
      })
  private List<Path> files = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "LANG", description = "The language: en or de.")
  private String language = Language.ENGLISH.word();

  @Option(
      names = "--units",
      paramLabel = "UNIT",
      description = "km or mi; without it those of the plan.")
  private @Nullable String units;

  @Option(
      names = "--week-start",
      paramLabel = "DAY",
      description = "The first day of a row on paper: monday, sunday or saturday.")
  private String weekStart = "monday";

  @Option(names = "--replace", description = "Write over files that are there.")
  private boolean replace;

  ExportCommand(
      CommonOptions common, Page page, Shelf shelf, Writers writers, Press press, Office office) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.writers = writers;
    this.press = press;
    this.office = office;
  }

  @Override
  public Integer call() throws IOException {
    Map<Form, Path> targets = targets();
    Language wanted =
        Language.of(language)
            .orElseThrow(() -> usage(language + " is no language of plans", "--lang en or de"));
    DayOfWeek start = start();
    unit();
    targets.values().forEach(this::requireFree);
    try {
      Handout handout = handout(new Gathering(writers, shelf.sentences(), wanted, start));
      Map<Form, byte[]> made = new EnumMap<>(Form.class);
      targets.keySet().forEach(form -> made.put(form, press.make(handout, form)));
      targets.forEach((form, target) -> write(target, made.getOrDefault(form, new byte[0])));
    } catch (DamagedPlan problem) {
      String where = file == null ? "" : file + ": ";
      throw new Stopped(Exit.FAILED, where + problem.getMessage());
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
    if (!common.json()) {
      targets.values().forEach(target -> page.out().print("Wrote " + target + ".\n"));
    }
    return Exit.DONE;
  }

  private Map<Form, Path> targets() {
    Map<Form, Path> targets = new EnumMap<>(Form.class);
    for (Path target : files) {
      if (targets.put(form(target), target) != null) {
        throw usage("Two files of the same kind are named", "--to plan.pdf --to plan.ics");
      }
    }
    if (targets.isEmpty()) {
      throw usage("No file to write is named", "--to plan.pdf");
    }
    if (file == null && athlete == null) {
      throw usage("No plan is named", "--athlete ID, or a file that \"plan --json\" wrote");
    }
    return targets;
  }

  private static Form form(Path target) {
    return Form.of(target.toString())
        .orElseThrow(() ->
            usage(
                "The ending of " + target + " does not say what to write",
                "plan.pdf, plan.ics or plan.csv"));
  }

  private DayOfWeek start() {
    return switch (weekStart) {
      case "monday" -> DayOfWeek.MONDAY;
      case "sunday" -> DayOfWeek.SUNDAY;
      case "saturday" -> DayOfWeek.SATURDAY;
      default ->
          throw usage(
              "A week cannot start on \"" + weekStart + "\"",
              "--week-start monday, sunday or saturday");
    };
  }

  private Handout handout(Gathering gathering) throws DamagedPlan, IOException {
    Path named = file;
    if (named != null) {
      StoredPlan plan = PlanReader.readVerified(new PlanFile(named).line(athlete));
      return gathering.of(plan, unit());
    }
    String id = String.valueOf(athlete);
    return office.open(workspace -> workspace.read(() -> standing(gathering, workspace, id)));
  }

  private Handout standing(Gathering gathering, Workspace workspace, String id) {
    try {
      return gathering.of(new Records(workspace), id, unit());
    } catch (DamagedPlan damaged) {
      throw new Stopped(Exit.FAILED, String.valueOf(damaged.getMessage()));
    }
  }

  private @Nullable Grid unit() {
    if (units == null) {
      return null;
    }
    for (Grid grid : Grid.values()) {
      if (grid.unit().equals(units)) {
        return grid;
      }
    }
    throw usage(units + " is no unit of plans", "--units km or mi");
  }

  private void requireFree(Path target) {
    if (Files.exists(target) && !replace) {
      throw new Stopped(
          Exit.REFUSED,
          target
              + " is there already, so nothing was written. Maybe name another file, or say"
              + " --replace.");
    }
  }

  private static void write(Path target, byte[] bytes) {
    try (WholeFile whole = WholeFile.at(target)) {
      whole.stream().write(bytes);
      whole.finish();
    } catch (IOException lost) {
      throw new Stopped(Exit.FAILED, new NotWritten(target, lost).sentence());
    }
  }

  private static Stopped usage(String problem, String maybe) {
    return new Stopped(Exit.USAGE, problem + ", so nothing was written. Maybe " + maybe + ".");
  }
}
