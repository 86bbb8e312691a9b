namespace SocialHub.Model;

/// <summary>The anchors of records that have no page of their own; they stand on the page of the records of their year.</summary>
public static class RecordAnchors
{
    public static string Of(CompanyContact contact) => "contact-" + contact.Id.Value.Value;

    public static string Of(Consultation consultation) => "consultation-" + consultation.Id.Value.Value;

    public static string Of(Application application) => "application-" + application.Id.Value.Value;

    public static string Of(ReuseRequest request) => "reuse-" + request.Id.Value.Value;
}
