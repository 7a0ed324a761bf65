package dev.cairn.cli;

import dev.cairn.action.text.Consent;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.Providers;
import dev.cairn.action.text.Writers;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.json.CanonicalWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the services that write, where their keys are and what may be sent. */
@Command(name = "list", header = "List the services, where each key is, and what may be sent.")
final class ProvidersList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final Writers writers;

  ProvidersList(CommonOptions common, Page page, Office office, Writers writers) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.writers = writers;
  }

  @Override
  public Integer call() {
    Map<String, String> allowed = new TreeMap<>();
    List<Provider> providers =
        office.look(records -> {
          List<Provider> all = Providers.all(records);
          for (Provider one : all) {
            allowed.put(one.id(), Consent.of(records, one).map(Consent::word).orElse("ask"));
          }
          return all;
        });
    if (common.json()) {
      providers.forEach(one -> office.write(json(one, allowed.getOrDefault(one.id(), "ask"))));
    } else if (providers.isEmpty()) {
      page.out().print("No text service is set up.\n");
    } else {
      page.out()
          .print(
              new WorkspaceText(page.ink())
                  .table(
                      List.of("name", "kind", "address", "model", "key", "allowed"),
                      providers.stream()
                          .map(one ->
                              List.of(
                                  one.id(),
                                  one.kind().word(),
                                  one.base().toString(),
                                  one.model(),
                                  key(one),
                                  allowed.getOrDefault(one.id(), "ask")))
                          .toList()));
    }
    return Exit.DONE;
  }

  private String key(Provider provider) {
    return writers
        .keys()
        .where(provider.id())
        .map(where -> ProviderKeys.place(where, provider.id(), writers.keys()))
        .orElse("none");
  }

  private byte[] json(Provider provider, String allowed) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("allowed").text(allowed);
    out.name("base").text(provider.base().toString());
    out.name("id").text(provider.id()).name("key").text(key(provider));
    out.name("kind").text(provider.kind().word()).name("model").text(provider.model());
    return out.endObject().toBytes();
  }
}
