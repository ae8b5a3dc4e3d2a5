package org.manicule.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Counts the smallest parts of a query, of which Lucene takes only so many. */
final class Clauses extends QueryVisitor {

  private int count;

  /** Whether Lucene takes all queries that are made of what is wanted. */
  static boolean fit(Wanted wanted) {
    if (count(Rendering.scored(wanted)) > IndexSearcher.getMaxClauseCount()) {
      return false;
    }
    for (Why side : Why.values()) {
      if (count(Rendering.bySide(wanted, side)) > IndexSearcher.getMaxClauseCount()) {
        return false;
      }
    }
    return true;
  }

  private static int count(Query query) {
    Clauses clauses = new Clauses();
    query.visit(clauses);
    return clauses.count;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    count++;
  }

  @Override
  public void visitLeaf(Query query) {
    count++;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }
}
