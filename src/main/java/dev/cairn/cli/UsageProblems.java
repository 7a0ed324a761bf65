package dev.cairn.cli;

import dev.cairn.json.Spelling;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence for a command that was not understood, with what may have been meant. */
final class UsageProblems implements IParameterExceptionHandler {
  private final PrintStream err;

  UsageProblems(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    err.println(sentence(problem));
    return Exit.USAGE;
  }

  private static String sentence(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    return switch (problem) {
      case UnmatchedArgumentException unmatched ->
          unknown(command, unmatched.getUnmatched().getFirst());
      case MissingParameterException missing -> needs(command, missing);
      default -> plain(String.valueOf(problem.getMessage())) + help(command);
    };
  }

  private static String unknown(CommandLine command, String word) {
    if (word.startsWith("-")) {
      return "There is no option \"" + word + "\"." + maybe(options(command), word, command);
    }
    if (command.getSubcommands().isEmpty()) {
      return "\""
          + word
          + "\" is more than "
          + command.getCommandName()
          + " takes."
          + help(command);
    }
    if (command.getParent() == null && isFile(word)) {
      return "There is no command \"" + word + "\". Maybe ./cairn plan " + word;
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    return "There is no command \"" + word + "\"." + maybe(commands, word, command);
  }

  private static boolean isFile(String word) {
    try {
      return Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException notEvenAName) {
      return false;
    }
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }

  private static String maybe(List<String> known, String word, CommandLine command) {
    String near = Spelling.nearest(word, known);
    return near == null ? help(command) : " Maybe " + near + ".";
  }

  private static String needs(CommandLine command, MissingParameterException missing) {
    if (missing.getMissing().getFirst() instanceof OptionSpec option) {
      return option.longestName() + " needs " + option.paramLabel() + "." + help(command);
    }
    String names =
        command.getCommandSpec().positionalParameters().stream()
            .filter(taken -> taken.stringValues().isEmpty())
            .map(ArgSpec::paramLabel)
            .collect(Collectors.joining(" and "));
    return command.getCommandName() + " needs " + names + "." + help(command);
  }

  private static String plain(String message) {
    return message.strip().replaceAll("\\s+", " ").replaceFirst("[.]?$", ".");
  }

  private static String help(CommandLine command) {
    return " Maybe see " + command.getCommandSpec().qualifiedName() + " --help.";
  }
}
