package dev.cairn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about one thing; alone it asks for one of them. */
@Command
final class GroupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine named(String name, String header) {
    CommandLine line = new CommandLine(new GroupCommand());
    line.setCommandName(name);
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }

  @Override
  public Integer call() {
    CommandLine group = spec.commandLine();
    String names = String.join(", ", group.getSubcommands().keySet());
    throw new ParameterException(group, group.getCommandName() + " needs one of " + names + ".");
  }
}
