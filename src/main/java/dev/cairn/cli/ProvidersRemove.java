package dev.cairn.cli;

import dev.cairn.action.text.RemoveProvider;
import dev.cairn.action.text.Writers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Forgets a service, every yes it was given, and its key in the keychain. */
@Command(
    name = "remove",
    header = "Forget a service and its key; what it wrote and was sent stays.")
final class ProvidersRemove implements Callable<Integer> {
  private final Office office;
  private final Writers writers;

  @Parameters(paramLabel = "NAME", description = "As \"text providers list\" shows it.")
  private String name = "";

  @Mixin private ActingOptions acting = new ActingOptions();

  ProvidersRemove(Office office, Writers writers) {
    this.office = office;
    this.writers = writers;
  }

  @Override
  public Integer call() {
    int exit = office.act(acting, new RemoveProvider(name), name + " is forgotten.");
    writers.keys().forget(name);
    return exit;
  }
}
