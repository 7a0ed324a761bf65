package dev.cairn.cli;

import dev.cairn.cli.text.PackText;
import dev.cairn.pack.shelf.PackStatus;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes every pack through all its stages and says where one failed. */
@Command(
    name = "check",
    header = "Check every pack: files, hashes, schema, conditions and its own cases.",
    footer = {"", "Ends with 0 when all are in force, 1 when one is left out."})
final class PacksCheck implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;

  PacksCheck(CommonOptions common, Page page, Shelf shelf) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    List<PackStatus> packs = shelf.packs();
    page.out().print(common.json() ? new PackJson().line(packs) : new PackText().checked(packs));
    boolean all = !packs.isEmpty() && packs.stream().allMatch(PackStatus::enabled);
    return all ? Exit.DONE : Exit.FAILED;
  }
}
