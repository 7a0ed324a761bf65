package dev.cairn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about packs; alone it asks for one of them. */
@Command(name = "packs", header = "Check and list the packs of rules, or hash one you write.")
final class PacksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine packs = spec.commandLine();
    String names = String.join(", ", packs.getSubcommands().keySet());
    throw new ParameterException(packs, "packs needs one of " + names + ".");
  }
}
