namespace SocialHub.Pipelines;

/// <summary>How a question of an issue form is answered, and so how its answer is written into the content.</summary>
internal enum QuestionInput
{
    /// <summary>One line, written as one value.</summary>
    Line,

    /// <summary>One of the words of the key.</summary>
    Choice,

    /// <summary>One line; 、 and commas separate the items of a list.</summary>
    Names,

    /// <summary>Several lines; each is an item of a list.</summary>
    Items,

    /// <summary>Several lines that become one value.</summary>
    Sentence,

    /// <summary>Several lines of Markdown: what stands below the front matter.</summary>
    Body,
}
