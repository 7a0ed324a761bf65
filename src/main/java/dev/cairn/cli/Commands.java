package dev.cairn.cli;

import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands, each with what it needs and nothing else. */
final class Commands {
  private final CommonOptions common;
  private final Page page;
  private final Path home;
  private final Shelves shelves;
  private final Supplier<Plans> plans;
  private final Cancel cancel;

  Commands(
      CommonOptions common,
      Page page,
      Path home,
      Shelves shelves,
      Supplier<Plans> plans,
      Cancel cancel) {
    this.common = common;
    this.page = page;
    this.home = home;
    this.shelves = shelves;
    this.plans = plans;
    this.cancel = cancel;
  }

  CommandLine all() {
    Supplier<Round> round = () -> new Round(plans.get(), page, common);
    return new CommandLine(new CairnCommand(common, page, home.resolve("sample-athletes"), round))
        .addSubcommand(new PlanCommand(common, page, round, cancel))
        .addSubcommand(new WhyCommand(common, page, shelves.ready()))
        .addSubcommand(new ReplayCommand(common, page, shelves.ready(), plans))
        .addSubcommand(new DiffCommand(common, page))
        .addSubcommand(new BenchCommand(common, page, home))
        .addSubcommand(
            new CommandLine(new PacksCommand())
                .addSubcommand(new PacksCheck(common, page, shelves.checked()))
                .addSubcommand(new PacksList(common, page, shelves.ready()))
                .addSubcommand(new PacksHash(page)));
  }
}
