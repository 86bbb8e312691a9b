using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that trainings go on with earlier ones, and that meetings lie between the two: a line of stations runs forward.</summary>
public sealed class CheckTrainings : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            var trainings = gathered.Parts.Documents.OfType<Training>().ToArray();
            foreach (var training in trainings)
            {
                var before = trainings.FirstOrDefault(t => t.Slug == training.Continues?.Value);
                CheckOrder(before, training, context.Diagnostics);
                CheckMeetings(before, training, context.Diagnostics);
            }
        }

        return input;
    }

    private static void CheckOrder(Training? before, Training training, DiagnosticBag diagnostics)
    {
        if (before is not null && !before.IsBefore(training))
        {
            diagnostics.Add(TrainingDiagnostics.OrderReversed(
                training.Continues!.Value.Span, Day(before.Schedule), Day(training.Schedule)));
        }
    }

    private static void CheckMeetings(Training? before, Training training, DiagnosticBag diagnostics)
    {
        foreach (var meeting in training.Meetings)
        {
            if (meeting.Schedule.FirstDay > training.Schedule.FirstDay)
            {
                diagnostics.Add(TrainingDiagnostics.MeetingAfterTraining(
                    meeting.Source, Day(meeting.Schedule), Day(training.Schedule)));
            }
            else if (before is not null && meeting.Schedule.FirstDay < before.Schedule.FirstDay)
            {
                diagnostics.Add(TrainingDiagnostics.MeetingBeforePreceding(
                    meeting.Source, Day(meeting.Schedule), Day(before.Schedule)));
            }
        }
    }

    private static string Day(Schedule schedule) => JapaneseDate.Full(schedule.FirstDay);
}
