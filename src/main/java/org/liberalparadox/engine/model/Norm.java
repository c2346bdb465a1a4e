package org.liberalparadox.engine.model;

/** What the members of a regime bind themselves to (game manual, chapter 6; [H18] on the prerequisites of multilateralism). */
public enum Norm {
    /** Generalised principles: what is done to one member counts with all. */
    NON_DISCRIMINATION,
    /** Members report and are watched: broken promises come to light, misunderstandings do not arise. */
    MONITORING,
    /** A tribunal: who is cheated is compensated, nothing lapses before it has been heard. */
    DISPUTE_SETTLEMENT,
    /** Schengen-like: free movement inside, a club good. */
    POOLED_BORDER,
    /** Dublin-like: claims fall on the first member on the way. */
    FIRST_ENTRY,
    /** Claims are shared by a key. */
    RELOCATION_KEY,
    /** Members pay into a fund for hosts of people in limbo, a public good; the regime lives from what is paid. */
    JOINT_FUNDING,
    /** People who arrive have a status at once and choose the member they live in (Directive 2001/55/EC). */
    TEMPORARY_PROTECTION,
    /** Frontex-like: a lever moves to the club; an agency guards the outer border at an effort the members set and pay for. */
    COMMON_AGENCY,
    /** Norms, key and the agency's effort change by qualified majority instead of unanimity; who is outvoted is bound (I03). */
    MAJORITY
}
