package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicy;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;
import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PolicyGroup;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content security policy would stop in the browser fails here, with file and line. */
class TemplatesHoldNoInlineCodeTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>");

  @TempDir private Path folder;

  @Test
  void allTemplatesAreClean() {
    compile(new DirectoryCodeResolver(TEMPLATES));
  }

  @Test
  void allScriptsAreFiles() throws IOException {
    try (Stream<Path> templates = Files.walk(TEMPLATES)) {
      List<Path> withCode =
          templates.filter(Files::isRegularFile).filter(this::holdsInlineScript).toList();

      assertThat(withCode).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button onclick=\"look()\">Look</button>",
        "<p style=\"color: red\">Look</p>",
        "<style>p { color: red }</style>",
        "<iframe srcdoc=\"look\"></iframe>",
        "@param String name\n<p class=${name}>Look</p>"
      })
  void whatTheBrowserWouldStopIsFound(String template) throws IOException {
    Files.writeString(folder.resolve("page.jte"), template);

    assertThatThrownBy(() -> compile(new DirectoryCodeResolver(folder)))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("page.jte");
  }

  private void compile(CodeResolver templates) {
    TemplateEngine engine =
        TemplateEngine.create(templates, folder.resolve("classes"), ContentType.Html);
    PolicyGroup policy = new PolicyGroup();
    policy.addPolicy(new OwaspHtmlPolicy());
    policy.addPolicy(new PreventInlineEventHandlers());
    policy.addPolicy(new PreventInlineStyles());
    engine.setHtmlPolicy(policy);
    engine.generateAll();
  }

  private boolean holdsInlineScript(Path template) {
    try {
      return INLINE_SCRIPT.matcher(Files.readString(template)).find();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class PreventInlineStyles implements HtmlPolicy {
    @Override
    public void validateHtmlTag(HtmlTag tag) {
      if (tag.getName().equals("style")) {
        throw new HtmlPolicyException("Inline styles are not allowed: put them into a file.");
      }
    }

    @Override
    public void validateHtmlAttribute(HtmlTag tag, HtmlAttribute attribute) {
      if (attribute.getName().equals("style") || attribute.getName().equals("srcdoc")) {
        throw new HtmlPolicyException(
            "The attribute " + attribute.getName() + " is not allowed: it holds code inline.");
      }
    }
  }
}
