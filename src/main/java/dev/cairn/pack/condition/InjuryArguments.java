package dev.cairn.pack.condition;

import java.util.List;

/** Reads what stands in the brackets of a question about injuries. */
final class InjuryArguments {
  /** Injury sites that athlete files can name. */
  static final List<String> SITES =
      List.of(
          "shin_splints",
          "itb_syndrome",
          "achilles",
          "plantar_fasciitis",
          "patellofemoral",
          "bone_stress",
          "hamstring",
          "other");

  private InjuryArguments() {}

  /** The question that is called, with as many arguments as it takes. */
  static InjuryQuestion question(Expression.Call call) throws ConditionProblem {
    InjuryQuestion question = InjuryQuestion.named(call.name());
    if (question != null) {
      checkCount(question, call);
      return question;
    }
    throw new ConditionProblem(
        call.from(),
        "there is no function called " + call.name(),
        Spelling.meant(call.name(), InjuryQuestion.words()));
  }

  private static void checkCount(InjuryQuestion question, Expression.Call call)
      throws ConditionProblem {
    int wanted = (question.ofOneSite() ? 1 : 0) + (question.ofMonths() ? 1 : 0);
    if (call.arguments().size() != wanted) {
      throw new ConditionProblem(
          call.from(),
          question.word() + " cannot take what stands in its brackets",
          "it is written " + question.word() + example(question));
    }
  }

  private static String example(InjuryQuestion question) {
    String site = question.ofOneSite() ? "'shin_splints'" : "";
    String between = question.ofOneSite() && question.ofMonths() ? ", " : "";
    return "(" + site + between + (question.ofMonths() ? "12" : "") + ")";
  }

  static double months(Expression argument) throws ConditionProblem {
    if (argument instanceof Expression.Figure months) {
      return months.number();
    }
    throw new ConditionProblem(
        argument.from(), "months are a written number here", "it is written like 12");
  }

  static String site(Expression argument) throws ConditionProblem {
    if (!(argument instanceof Expression.Words site)) {
      throw new ConditionProblem(
          argument.from(), "an injury site is a text in quotes", "it is written 'shin_splints'");
    }
    if (!SITES.contains(site.text())) {
      throw new ConditionProblem(
          site.from(),
          "there is no injury site called '" + site.text() + "'",
          Spelling.meant(site.text(), SITES));
    }
    return site.text();
  }
}
