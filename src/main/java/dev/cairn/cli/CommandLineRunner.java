package dev.cairn.cli;

import dev.cairn.action.kept.Workspaces;
import dev.cairn.action.paper.Press;
import dev.cairn.action.text.Writers;
import dev.cairn.cli.text.Ink;
import dev.cairn.engine.Planner;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.work.Cancel;
import java.io.Console;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Reads one command line, runs what it asks for and tells how that ended. */
public final class CommandLineRunner {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final CommandLine commands;
  private final FaultDoor door;

  CommandLineRunner(
      Page page,
      Path home,
      Shelves shelves,
      Supplier<Plans> plans,
      Cancel cancel,
      Workspaces workspaces,
      Workbench workbench,
      Models models,
      Writers writers,
      Press press,
      Clock clock) {
    this.common = new CommonOptions();
    this.page = page;
    this.shelf = shelves.ready();
    this.commands =
        new Commands(
                common,
                page,
                home,
                shelves,
                plans,
                cancel,
                new Office(common, page, workspaces, clock, new SecureRandom()),
                workbench,
                models,
                writers,
                press)
            .all();
    this.door = new FaultDoor(common, page);
  }

  /**
   * Runs one command line with the packs and samples of the checkout or installation folder.
   *
   * @return 0 done, 1 failed, 2 not understood, 3 refused with a reason, 130 stopped on the way
   */
  public static int run(
      String[] args,
      Path home,
      Workspaces workspaces,
      Workbench workbench,
      Models models,
      Writers writers,
      Press press,
      PrintStream out,
      PrintStream err) {
    Ink ink = new Ink(onTerminal() && !unwanted(System.getenv("NO_COLOR")));
    boolean live = "terminal".equals(System.getProperty("cairn.stderr"));
    Page page = new Page(System.in, out, err, ink, live);
    Path plugins = home.resolve("plugins");
    Shelf ready = FolderShelf.of(home);
    Shelf checked = new FolderShelf(plugins, CheckedPacks.none());
    Shelves shelves = new Shelves(ready, checked);
    return new CommandLineRunner(
            page,
            home,
            shelves,
            () -> planner(ready),
            new Cancel(),
            workspaces,
            workbench,
            models,
            writers,
            press,
            Clock.system(ZoneId.systemDefault()))
        .run(args);
  }

  private static Plans planner(Shelf shelf) {
    try {
      return new Planner(shelf.rules())::plan;
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  /** The jar or folder that this very class was loaded from. */
  static Path program() {
    URL place = CommandLineRunner.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(place.toString()));
  }

  private static boolean unwanted(@Nullable String noColour) {
    return noColour != null && !noColour.isEmpty();
  }

  private static boolean onTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  int run(String... args) {
    commands
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setColorScheme(Help.defaultColorScheme(page.ink().on() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new UsageProblems(page.err()))
        .setExecutionExceptionHandler(door)
        .setExecutionStrategy(this::execute);
    try {
      return commands.execute(args);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      return door.fault(fault);
    }
  }

  private int execute(ParseResult parsed) {
    try {
      return answer(parsed);
    } catch (ParameterException | ExecutionException forPicocli) {
      throw forPicocli;
    } catch (RuntimeException thrown) {
      return door.caught(thrown);
    }
  }

  private int answer(ParseResult parsed) {
    CommandLine asked = parsed.asCommandLineList().getLast();
    if (common.help()) {
      page.out().print(asked.getUsageMessage(asked.getColorScheme()));
      return Exit.DONE;
    }
    if (common.version()) {
      String program = CommandLineRunner.class.getPackage().getImplementationVersion();
      page.out().print(new Versions(program, shelf.packs()).text());
      return Exit.DONE;
    }
    common.checkWorkspace();
    warnOfPacksLeftOut(asked.getCommand());
    return new RunLast().execute(parsed);
  }

  /** What "packs check" says at length is said in short beside every other answer. */
  private void warnOfPacksLeftOut(Object command) {
    if (command instanceof PacksCheck || command instanceof PacksHash) {
      return;
    }
    for (PackStatus pack : shelf.packs()) {
      PackProblem problem = pack.problem();
      if (problem != null) {
        page.say(problem.sentence().replace('\n', ' '));
      }
    }
  }
}
