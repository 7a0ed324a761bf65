package dev.cairn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The answers to many athletes in one form, one below the other. */
final class Sheet {
  private final Supplier<Form> forms;
  private final OutputStream out;
  private final BooleanSupplier read;
  private final byte[] between;
  private final byte[] end;
  private boolean any;

  private Sheet(
      Supplier<Form> forms, OutputStream out, BooleanSupplier read, String between, String end) {
    this.forms = forms;
    this.out = out;
    this.read = read;
    this.between = between.getBytes(StandardCharsets.UTF_8);
    this.end = end.getBytes(StandardCharsets.UTF_8);
  }

  /** JSON lines; {@code read} is false when nobody reads any further. */
  static Sheet lines(OutputStream out, BooleanSupplier read) {
    return new Sheet(LineForm::new, out, read, "", "\n");
  }

  static Sheet calendars(Page page) {
    return new Sheet(() -> new CalendarForm(page.ink()), page.out(), page::read, "\n\n", "");
  }

  static Sheet overview(Page page) {
    return new Sheet(() -> new OverviewForm(page.ink()), page.out(), page::read, "", "\n");
  }

  /** A form for one thread. */
  Form form() {
    return forms.get();
  }

  void add(byte[] shown) throws IOException {
    if (shown.length > 0) {
      if (any) {
        out.write(between);
      }
      out.write(shown);
      out.write(end);
      any = true;
    }
  }

  /** False when nobody reads any further, so that the rest need not be made. */
  boolean read() {
    return read.getAsBoolean();
  }
}
