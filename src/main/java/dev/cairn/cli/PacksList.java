package dev.cairn.cli;

import dev.cairn.cli.text.PackText;
import dev.cairn.pack.shelf.PackStatus;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the packs with version, hash and what they hold. */
@Command(name = "list", header = "List the packs with version, hash and content.")
final class PacksList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;

  PacksList(CommonOptions common, Page page, Shelf shelf) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    List<PackStatus> packs = shelf.packs();
    page.out().print(common.json() ? new PackJson().line(packs) : new PackText().listed(packs));
    return Exit.DONE;
  }
}
