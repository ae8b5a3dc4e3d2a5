package org.manicule.export;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG schema, in either syntax, to hold documents to. */
final class TeiSchema {

  private final List<String> mistakes = new ArrayList<>();
  private final ValidationDriver driver;

  TeiSchema(Path schema) throws IOException, SAXException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Gatherer());
    SchemaReader reader =
        schema.toString().endsWith(".rnc")
            ? CompactSchemaReader.getInstance()
            : new AutoSchemaReader();
    driver = new ValidationDriver(properties.toPropertyMap(), reader);
    if (!driver.loadSchema(new InputSource(schema.toUri().toString()))) {
      throw new IOException(schema + " is no schema: " + mistakes);
    }
  }

  /** What is wrong with a document, each with line and column; nothing where it is valid. */
  List<String> mistakes(String document) throws IOException, SAXException {
    mistakes.clear();
    driver.validate(new InputSource(new StringReader(document)));
    return List.copyOf(mistakes);
  }

  private final class Gatherer implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {
      mistakes.add(told(warning));
    }

    @Override
    public void error(SAXParseException error) {
      mistakes.add(told(error));
    }

    @Override
    public void fatalError(SAXParseException error) {
      mistakes.add(told(error));
    }

    private static String told(SAXParseException mistake) {
      return mistake.getLineNumber()
          + ":"
          + mistake.getColumnNumber()
          + ": "
          + mistake.getMessage();
    }
  }
}
