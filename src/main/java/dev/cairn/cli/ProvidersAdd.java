package dev.cairn.cli;

import dev.cairn.action.text.Price;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.ServiceKeys;
import dev.cairn.action.text.SetUpProvider;
import dev.cairn.action.text.Writers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets up a service that writes; its key never stands on the command line. */
@Command(
    name = "add",
    header = "Set up a service that writes text, or change it.",
    footer = {
      "",
      "The key is taken from the environment, CAIRN_KEY_ and the name in capitals, or from the",
      "system's keychain. A service on this machine may do without.",
      "",
      "  ./cairn text providers add home --kind ollama --base http://localhost:11434 --model"
          + " llama3",
      "  pass show office | ./cairn text providers add office --kind openai"
          + " --base https://api.example.com/v1 \\\\",
      "      --model small --key"
    })
final class ProvidersAdd implements Callable<Integer> {
  /** No key is longer. */
  private static final int LONGEST = 4096;

  private final Page page;
  private final Office office;
  private final Writers writers;

  @Parameters(paramLabel = "NAME", description = "What you call it: office.")
  private String name = "";

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "Whose language it speaks: openai, anthropic or ollama.")
  private String kind = "";

  @Option(
      names = "--base",
      required = true,
      paramLabel = "URL",
      description = "Where it answers: https, or http on this machine.")
  private String base = "";

  @Option(names = "--model", required = true, paramLabel = "MODEL", description = "Its model.")
  private String model = "";

  @ArgGroup(exclusive = false)
  private @Nullable Cost cost;

  @Option(
      names = "--key",
      description = "Read its key from standard input into the system's keychain.")
  private boolean key;

  @Mixin private ActingOptions acting = new ActingOptions();

  /** All three or none. */
  static final class Cost {
    @Option(names = "--input", required = true, description = "Price of a million tokens asked.")
    private BigDecimal input = BigDecimal.ZERO;

    @Option(names = "--output", required = true, description = "And of a million answered.")
    private BigDecimal output = BigDecimal.ZERO;

    @Option(names = "--currency", required = true, description = "In which currency: USD.")
    private String currency = "";
  }

  ProvidersAdd(Page page, Office office, Writers writers) {
    this.page = page;
    this.office = office;
    this.writers = writers;
  }

  @Override
  public Integer call() throws IOException {
    Price price = cost == null ? null : new Price(cost.input, cost.output, cost.currency);
    Provider provider = Provider.at(name, kind(), base, model, price);
    if (key) {
      keep();
    }
    return office.act(
        acting, new SetUpProvider(provider), name + " is set up. " + whereKey(provider));
  }

  private Provider.Kind kind() {
    for (Provider.Kind known : Provider.Kind.values()) {
      if (known.word().equals(kind.toLowerCase(Locale.ROOT))) {
        return known;
      }
    }
    throw new Stopped(
        Exit.USAGE,
        "No text service speaks \""
            + kind
            + "\", so nothing was set up. Maybe openai, anthropic or"
            + " ollama.");
  }

  private void keep() throws IOException {
    String given = new String(page.in().readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
    if (given.isEmpty()) {
      throw new Stopped(
          Exit.USAGE, "Standard input held no key for " + name + ", so nothing was set up.");
    }
    if (writers.keys().keep(name, given) != ServiceKeys.Where.KEYCHAIN) {
      throw new Stopped(
          Exit.FAILED,
          "This system has no keychain that keeps the key of "
              + name
              + ", so nothing was set up. Maybe set "
              + writers.keys().variable(name)
              + " instead.");
    }
  }

  private String whereKey(Provider provider) {
    return writers
        .keys()
        .where(name)
        .map(where -> "Its key is in " + ProviderKeys.place(where, name, writers.keys()) + ".")
        .orElse(
            provider.stays()
                ? "It stays on this machine, without a key."
                : "It has no key yet. Maybe set " + writers.keys().variable(name) + ".");
  }
}
