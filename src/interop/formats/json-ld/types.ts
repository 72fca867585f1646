/** schema.org's types and ours. */

export const EVENT_STATUS: Readonly<Record<string, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
};

/** Of a network's members; what has no type of its own is an Organization. */
export const MEMBER_TYPES: Readonly<Record<string, string>> = {
  ...{ authority: 'GovernmentOrganization', education: 'EducationalOrganization', health: 'MedicalOrganization' },
  ...{ association: 'NGO', person: 'Person' },
};

export const DOCUMENTS = /^(\w*DigitalDocument|Report|Guide|Book|Manual)$/;
export const SERVICES = /^(\w*Service|Course|EducationalOccupationalProgram)$/;
export const EVENTS = /^(\w*Event|Festival|CourseInstance)$/;
/** What says nothing of an office and stands on every page. */
export const OF_PAGES =
  /^(Web(Site|Page|PageElement)|\w*Page|BreadcrumbList|SearchAction|ImageObject|SiteNavigationElement|WPHeader|WPFooter)$/;
