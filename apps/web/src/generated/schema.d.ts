/* Written by `npm run duban -- openapi` from docs/openapi.json; not to be edited. */
export interface paths {
    "/api/v1/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in screen has to know before anybody has signed in. */
        get: operations["welcome_welcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures you may see, document by document in their order. */
        get: operations["measures_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure with its status, its worst open task and its tasks. */
        get: operations["measures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act on a measure, and on its tasks what follows from it. */
        post: operations["measures_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issued versions of a plan, with what each changed, in words; an agency reads what concerns it. */
        get: operations["amendments_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan's amendments, drafts too. */
        get: operations["amendments_list"];
        put?: never;
        /** Drafts the next version of a running plan; If-Match names the plan's version, the answer the amendment. */
        post: operations["amendments_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/template-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dry run: what moving the plan's tasks to the newest templates would change, in words. */
        get: operations["amendments_previewMoves"];
        put?: never;
        /** Moves every task that can be moved to the newest templates, in one act; If-Match names the plan's version. */
        post: operations["amendments_applyMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/amendments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One amendment: the difference in words, who will be told, which clocks move, what can't be done. */
        get: operations["amendments_get"];
        /** Writes a draft anew, as a whole. */
        put: operations["amendments_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/amendments/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits, returns, withdraws or issues an amendment. */
        post: operations["amendments_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/sign-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts a completion request passes inside an agency. */
        get: operations["signroutes_get"];
        put?: never;
        /** Changes them for requests from now on. */
        post: operations["signroutes_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a person a link with which he sets his login and password, once; an earlier link ends. */
        post: operations["invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, the newest first; never their links. */
        get: operations["invitations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an open invitation at once. */
        post: operations["invitations_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a link is for. */
        post: operations["invitations_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets login and password by a link, once. */
        post: operations["invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with login and password. */
        post: operations["auth_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes a refresh token for a new pair of tokens. */
        post: operations["auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session at once. */
        post: operations["auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, for which agency, and what his posts permit. */
        get: operations["auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with their accounts and posts: of all agencies for the administrator, else of one's own. */
        get: operations["people_list"];
        put?: never;
        /** Adds a person, with a post where one is named, without account. */
        post: operations["people_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects a name, an address or the language of mails. */
        patch: operations["people_change"];
        trace?: never;
    };
    "/api/v1/people/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a person an account. */
        post: operations["people_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets a new password and ends all sessions of the person. */
        put: operations["people_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/disablement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Disables an account at once, or enables it again. */
        put: operations["people_disablement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts of an agency. */
        get: operations["people_posts"];
        put?: never;
        /** The post of this agency, role and title; made where it is missing. */
        post: operations["people_addPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days charged to whom, by the agency responsible for the tasks; without subtasks. */
        get: operations["deadlines_byAgency"];
        put?: never;
        /** Gives a post to a person for a time. */
        post: operations["people_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a holding with its last day. */
        post: operations["people_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies by code. */
        get: operations["agencies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agency with its former names and successors. */
        get: operations["agencies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The departments of an agency today. */
        get: operations["agencies_units"];
        put?: never;
        /** Adds a department. */
        post: operations["agencies_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which post of an agency today. */
        get: operations["agencies_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/parents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To which bodies it belonged, oldest first. */
        get: operations["agencies_parents"];
        put?: never;
        /** Moves it under another body from a day on; answers the whole history. */
        post: operations["agencies_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a department, or sets its last day. */
        patch: operations["agencies_changeUnit"];
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, the newest first. */
        get: operations["documents_list"];
        put?: never;
        /** Keeps a policy document byte for byte and reads it. */
        post: operations["documents_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document. */
        get: operations["documents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its text. */
        get: operations["documents_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its confirmed measures, in its order. */
        get: operations["documents_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/readings/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest reading, with what is open in it. */
        get: operations["documents_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/readings/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the reading. */
        get: operations["documents_reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/readings/{version}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the next version of the reading; the path names the newest, or it is stale. */
        post: operations["documents_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/doubts/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clears several doubts of the newest reading, all or none. */
        post: operations["documents_clearAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/doubts/{index}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clears one doubt of the newest reading. */
        post: operations["documents_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/readings/{version}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the newest reading, by another than who made it, and makes the measures. */
        post: operations["documents_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest template of each measure. */
        get: operations["templates_list"];
        put?: never;
        /** Proposes a template for every confirmed measure without one. */
        post: operations["templates_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a measure's template, the newest first. */
        get: operations["templates_versions"];
        put?: never;
        /** The next version, as a person writes it; If-Match "0" where there is none yet. */
        post: operations["templates_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/templates/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions, in words. */
        get: operations["templates_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/templates/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a measure's template. */
        get: operations["templates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the lead of a measure, with the reason. */
        post: operations["templates_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules on who leads, with their sources. */
        get: operations["rules_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-rules/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Switches a rule on or off. */
        patch: operations["rules_switch"];
        trace?: never;
    };
    "/api/v1/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom collectives mean, as people chose, the newest first. */
        get: operations["rules_allRosters"];
        put?: never;
        /** Records whom a collective means from a day on. */
        post: operations["rules_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plans, the newest first. */
        get: operations["plans_list"];
        put?: never;
        /** Drafts a plan from the newest templates of a document. */
        post: operations["plans_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan with its items. */
        get: operations["plans_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the office's dates on a draft. */
        patch: operations["plans_dates"];
        trace?: never;
    };
    "/api/v1/plans/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the draft to whoever issues it. */
        post: operations["plans_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the plan: all its tasks in one act. */
        post: operations["plans_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act on a plan. */
        post: operations["plans_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures by agencies, one cell per pair. */
        get: operations["plans_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks you may see, soonest due first. */
        get: operations["tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies with your agency, or with the office for its people, soonest due first. */
        get: operations["tasks_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What nobody of your agency has taken yet and your departments may claim, soonest due first. */
        get: operations["tasks_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with everything about it. */
        get: operations["tasks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a task, oldest first. */
        get: operations["tasks_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/subtasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Splits off a subtask as a draft; If-Match names the parent's version, the answer the subtask. */
        post: operations["tasks_addSubtask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act on a task. */
        post: operations["tasks_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rulings on objections, newest first, 200 at most. */
        get: operations["life_rulings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an archived task. */
        get: operations["life_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for whom in your agency, today and later. */
        get: operations["life_standInList"];
        put?: never;
        /** Appoints a stand-in for a time. */
        post: operations["life_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stand-ins/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an appointment at once. */
        post: operations["life_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves an agency's open tasks to its successor, all or none. */
        post: operations["life_succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress reports of a task, oldest period first. */
        get: operations["reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of reporting periods, of a task, a plan or all you may see, soonest due first. */
        get: operations["reports_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its signed versions, the period before and what it may take in. */
        get: operations["reports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coordination-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What agencies ask others to settle, as the newest signed report of each open task says it. */
        get: operations["reports_coordination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act on a progress report. */
        post: operations["reports_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/no-change-delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which posts of your agency may report "no change" beside the signatory. */
        get: operations["reports_delegation"];
        put?: never;
        /** The signatory names the posts that may report "no change" for him. */
        post: operations["reports_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/trajectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The planned progress of a task and how it stands to it today. */
        get: operations["trajectories_get"];
        put?: never;
        /** Drafts a plan of progress, in place of an unsigned draft. */
        post: operations["trajectories_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trajectories/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a drafted plan: it is frozen, and the plan clock stops. */
        post: operations["trajectories_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The extension requests you may see, newest first. */
        get: operations["extensions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One extension request. */
        get: operations["extensions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task's extension requests, and whether you may draft one. */
        get: operations["extensions_ofTask"];
        put?: never;
        /** Drafts an extension request; If-Match names the task's version, the answer the request. */
        post: operations["extensions_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act on an extension request. */
        post: operations["extensions_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office's numbers; first what the office itself owes. */
        get: operations["board_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which days are worked, and why, as known today. */
        get: operations["calendar_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices behind the calendar. */
        get: operations["calendar_notices"];
        put?: never;
        /** Makes a notice part of the calendar, moves what follows from it and tells whom it concerns, in one act. */
        post: operations["notices_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ladders of reminders and escalations in force. */
        get: operations["calendar_ladders"];
        put?: never;
        /** Keeps a ladder as the next version of its key; not in force yet. */
        post: operations["ladders_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your mails; all mails for the office. */
        get: operations["mails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail, exactly as it was handed over. */
        get: operations["mails_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office has to know and act on. */
        get: operations["mails_allAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clears an alarm, with what was done about it. */
        post: operations["mails_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your notices, the newest first. */
        get: operations["notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices are unread, and how many wait for an act. */
        get: operations["notifications_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks notices as read, all or none. */
        post: operations["notifications_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/all-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all your notices as read. */
        post: operations["notifications_markAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since a position; waits for news (long polling).
         * @description Ask without `since` for a position, then again and again with the last one and `wait=25`: the answer comes as soon as something you may see has changed. At most four requests of one sign-in wait at a time.
         */
        get: operations["notifications_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened since an event, oldest first: a feed for other systems. */
        get: operations["events_since"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what, as data: permissions of posts, acts on tasks and reports. */
        get: operations["permissions_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The escalation papers you may see, newest first. */
        get: operations["papers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper with its evidence. */
        get: operations["papers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act on a paper; a signed one is numbered and issued at once. */
        post: operations["papers_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task's papers, what you may begin, and whether escalation rests. */
        get: operations["papers_ofTask"];
        put?: never;
        /** Proposes an order or a bulletin for signature; If-Match names the task's version, the answer the paper. */
        post: operations["papers_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A 催办 before it is sent: whom it would reach, and what came of the last one. */
        get: operations["papers_urging"];
        put?: never;
        /** Issues a 催办; If-Match names the task's version, the answer the paper. */
        post: operations["papers_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers too; 503 where it does not. */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a notice would move, and who would be told; nothing is changed. */
        post: operations["notices_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a notice did to the dates of tasks that you may see. */
        get: operations["notices_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a ladder, the newest first. */
        get: operations["ladders_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a ladder and says what is wrong with it; keeps nothing. */
        post: operations["ladders_validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a ladder would have sent in a span of the past, beside what was sent. */
        post: operations["ladders_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders/{key}/versions/{version}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next 60 days of the clocks that run now, under the version in force and under this one. */
        post: operations["ladders_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders/{key}/versions/{version}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a version in force for its kind of clock. */
        post: operations["ladders_switchOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of a task, and why it is due when it is. */
        get: operations["deadlines_ofTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who had the ball of a task, and the working days charged to whom. */
        get: operations["deadlines_holdings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/future-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails that a task will bring if nothing happens before; to others than your agency only for the office. */
        get: operations["futuremails_ofTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/future-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails that a person will get if nothing happens before; of others only for the office. */
        get: operations["futuremails_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/future-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails of one day to come, to everybody. */
        get: operations["futuremails_ofDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/future-mails/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels one mail to come, gives it a note, or takes such an order back; with a reason. */
        post: operations["futuremails_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DutyDto: {
            /** @description In Chinese. */
            zh: string;
            /** @description In English. */
            en: string;
        };
        DemoAccountDto: {
            /** @description The login. */
            login: string;
            /** @description What its holder is called. */
            name: string;
            /** @description The agency he acts for. */
            agencyName: string;
            /** @description What he can do, in a few words. */
            duty: components["schemas"]["DutyDto"];
        };
        DemoDto: {
            /** @description The one password of all demo accounts. */
            password: string;
            /** @description Accounts to try, the office's first. */
            accounts: components["schemas"]["DemoAccountDto"][];
        };
        WelcomeDto: {
            /** @description The office's time zone, in which instants are shown. */
            zone: string;
            /** @description Whether this is the embedded run of one machine, where mails are captured. */
            embedded: boolean;
            /** @description The demo of the embedded run; null everywhere else. */
            demo: components["schemas"]["DemoDto"] | null;
        };
        MeasureCountsDto: {
            /** @description The agencies' tasks that you may see. */
            tasks: number;
            /** @description How many of them are not done. */
            open: number;
            /** @description How many are overdue. */
            overdue: number;
        };
        MeasureTaskDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /**
             * @description Its part in the measure.
             * @enum {string}
             */
            role: "LEAD" | "COOPERATING" | "LOCAL" | "SUBTASK";
            /** @description Who answers for it. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /** @description That agency as the document prints it. */
            printedName: string;
            /** @description What it has to do. */
            requirement: string;
            /**
             * @description Where it stands in its life.
             * @enum {string}
             */
            status: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED";
            /**
             * @description How it stands to its date today.
             * @enum {string}
             */
            timeliness: "NOT_STARTED_CLOCK" | "ON_TIME" | "DUE_SOON" | "OVERDUE" | "PROVISIONAL" | "PAUSED" | "DONE" | "LATE";
            /**
             * Format: date
             * @description The date it was dispatched with. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            originalDue: string | null;
            /**
             * Format: date
             * @description The date that holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            currentDue: string | null;
            /** @description Working days it was late. */
            lateDays: number;
            /** @description The share of completion last reported under signature, 0-100. */
            percent: number;
        };
        MeasureSummaryDto: {
            /**
             * Format: uuid
             * @description The measure.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its document.
             */
            documentId: string;
            /** @description Its number. */
            ref: string;
            /** @description Its title. */
            title: string | null;
            /** @description The section it stands in. */
            sectionTitle: string | null;
            /**
             * @description Dated, periodic or continuing: decides its clock and its legal end.
             * @enum {string}
             */
            type: "dated" | "periodic" | "continuing";
            /**
             * @description Its one status, owned by the lead.
             * @enum {string}
             */
            status: "PARSED" | "CONFIRMED" | "INITIATED" | "ACTIVE" | "VERIFYING" | "COMPLETED" | "CLOSED" | "CONTINUING" | "SUSPENDED" | "TERMINATED";
            /** @description Its version; send it as If-Match. */
            version: number;
            /** @description Who leads it; null before it has tasks. */
            leadAgencyCode: string | null;
            /** @description The lead's short name. */
            leadAgencyName: string | null;
            /**
             * @description How it was terminated.
             * @enum {string|null}
             */
            endKind: "CLOSED_NOT_IMPLEMENTED" | "NOT_PURSUED" | "SUPERSEDED" | null;
            /**
             * Format: date
             * @description Of a suspended one: when the office looks at it again. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            reviewOn: string | null;
            /** @description Its tasks in numbers. */
            counts: components["schemas"]["MeasureCountsDto"];
            /** @description The worst open task that you may see: the longest overdue, else the one farthest from done, else the one due first. */
            worst: components["schemas"]["MeasureTaskDto"] | null;
        };
        MeasurePageDto: {
            /** @description Document by document, in their order. */
            items: components["schemas"]["MeasureSummaryDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        MeasureActionDto: {
            /**
             * @description The act: POST /measures/{id}/acts/{act}.
             * @enum {string}
             */
            act: "initiate" | "requestVerification" | "return" | "verify" | "closeOut" | "continue" | "suspend" | "resume" | "terminate" | "reopen";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
            /** @description Whether a reason must be sent. */
            reasonRequired: boolean;
        };
        BlockedMeasureActionDto: {
            /**
             * @description The act.
             * @enum {string}
             */
            act: "initiate" | "requestVerification" | "return" | "verify" | "closeOut" | "continue" | "suspend" | "resume" | "terminate" | "reopen";
            /**
             * @description Why not now: the code the act would be refused with.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "invitation_void" | "stale_version" | "version_required" | "conflict" | "idempotency_key_reused" | "idempotency_key_in_progress" | "too_many_waiting" | "invalid_input" | "unknown_agency" | "unknown_person" | "text_not_decodable" | "text_empty" | "text_too_large" | "act_not_allowed_in_state" | "act_not_allowed_for_role" | "act_not_allowed_for_agency" | "reason_required" | "four_eyes" | "open_children" | "depth_limit" | "not_assignable" | "no_handler" | "clause_or_evidence_missing" | "field_required" | "only_continuing" | "parent_suspended" | "waiting_for_task" | "delegated" | "not_of_unit" | "grade_reason_required" | "not_asked" | "joint_open" | "silence_not_over" | "objection_window" | "objections_open" | "window_over" | "bad_trajectory" | "trajectory_frozen" | "chain_not_passed" | "source_moved_on" | "unknown_target" | "sign_step_open" | "route_unmanned" | "due_in_past" | "due_on_day_off" | "due_after_parent" | "due_required" | "bad_date" | "bad_offset" | "due_not_later" | "due_not_earlier" | "extension_pending" | "extension_limit" | "escalation_paused" | "notice_overtaken" | "notice_pending" | "level_not_reached" | "cooling_down" | "measure_suspended" | "measure_not_open" | "tasks_open" | "due_before_children" | "doubts_open" | "not_confirmed" | "roster_required" | "lead_required" | "plan_not_issuable" | "reading_out_of_range";
            /** @description The facts behind it. */
            details: {
                [key: string]: unknown;
            };
        };
        MeasureDetailDto: {
            /**
             * Format: uuid
             * @description The measure.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its document.
             */
            documentId: string;
            /** @description Its number. */
            ref: string;
            /** @description Its title. */
            title: string | null;
            /** @description The section it stands in. */
            sectionTitle: string | null;
            /**
             * @description Dated, periodic or continuing: decides its clock and its legal end.
             * @enum {string}
             */
            type: "dated" | "periodic" | "continuing";
            /**
             * @description Its one status, owned by the lead.
             * @enum {string}
             */
            status: "PARSED" | "CONFIRMED" | "INITIATED" | "ACTIVE" | "VERIFYING" | "COMPLETED" | "CLOSED" | "CONTINUING" | "SUSPENDED" | "TERMINATED";
            /** @description Its version; send it as If-Match. */
            version: number;
            /** @description Who leads it; null before it has tasks. */
            leadAgencyCode: string | null;
            /** @description The lead's short name. */
            leadAgencyName: string | null;
            /**
             * @description How it was terminated.
             * @enum {string|null}
             */
            endKind: "CLOSED_NOT_IMPLEMENTED" | "NOT_PURSUED" | "SUPERSEDED" | null;
            /**
             * Format: date
             * @description Of a suspended one: when the office looks at it again. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            reviewOn: string | null;
            /** @description Its tasks in numbers. */
            counts: components["schemas"]["MeasureCountsDto"];
            /** @description The worst open task that you may see: the longest overdue, else the one farthest from done, else the one due first. */
            worst: components["schemas"]["MeasureTaskDto"] | null;
            /** @description Its words, as the document has them. */
            words: string;
            /** @description The document's title. */
            docTitle: string | null;
            /** @description The document's number. */
            docNumber: string | null;
            /** @description The agencies' tasks that you may see, the lead's first. */
            tasks: components["schemas"]["MeasureTaskDto"][];
            /** @description What you may do with it now. */
            allowedActions: components["schemas"]["MeasureActionDto"][];
            /** @description What is expected here but kept back, and why. */
            blockedActions: components["schemas"]["BlockedMeasureActionDto"][];
        };
        MeasureActDto: {
            /** @description Why; a return needs it. */
            reason?: string;
            /** @description For suspend, terminate, continue and reopen: the document it rests on. */
            basis?: string;
            /**
             * Format: date
             * @description For suspend: when the office looks at it again. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            reviewOn?: string;
            /**
             * @description For terminate: how it ends.
             * @enum {string}
             */
            endKind?: "CLOSED_NOT_IMPLEMENTED" | "NOT_PURSUED" | "SUPERSEDED";
            /** @description For return and reopen: the finished tasks that come back. */
            taskIds?: string[];
            /**
             * Format: date
             * @description For return and reopen: the new date of those tasks. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            newDue?: string;
        };
        WrittenDto: {
            /**
             * Format: uuid
             * @description The object that was written.
             */
            id: string;
            /** @description Its version now; the next write must name it in If-Match. */
            version: number;
        };
        PlanLineDto: {
            /** @description Whose task it is. */
            agencyCode: string;
            /** @description Who leads the measure. */
            leadAgencyCode: string;
            /** @description The measure's number. */
            measureRef: string;
            /**
             * Format: uuid
             * @description The task; null for a new one.
             */
            taskId: string | null;
            /** @description The change in Chinese. */
            zh: string;
            /** @description The change in English. */
            en: string;
        };
        PlanVersionDto: {
            /** @description The version of the plan; 1 is the plan as first issued. */
            number: number;
            /**
             * Format: uuid
             * @description Who issued it.
             */
            issuedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            issuedAt: string | null;
            /** @description Why. */
            reason: string | null;
            /** @description The document it rests on. */
            basis: string | null;
            /** @description What it changed, as far as it concerns you. */
            lines: components["schemas"]["PlanLineDto"][];
        };
        AmendmentDto: {
            /**
             * Format: uuid
             * @description The amendment.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /** @description The version of the plan that it makes. */
            number: number;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "DRAFT" | "SUBMITTED" | "ISSUED" | "WITHDRAWN";
            /** @description Its own version; send it as If-Match. */
            version: number;
            /** @description Why the plan is amended. */
            reason: string;
            /** @description The document it rests on. */
            basis: string;
            /**
             * Format: uuid
             * @description Who drafted it.
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Who submitted it.
             */
            submittedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /**
             * Format: uuid
             * @description Who issued it.
             */
            issuedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            issuedAt: string | null;
        };
        PlanChangeDto: {
            /**
             * @description DUE: another date. WORDS: another requirement or result. DROP: the task ends. ADD: a task of the newest template joins.
             * @enum {string}
             */
            kind: "DUE" | "WORDS" | "DROP" | "ADD";
            /**
             * Format: uuid
             * @description For all but ADD: a task of the plan.
             */
            taskId?: string;
            /**
             * Format: date
             * @description For DUE and ADD: a working day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn?: string;
            /** @description For WORDS: what it has to do from now on. */
            requirement?: string;
            /** @description For WORDS: the form of result from now on. */
            deliverable?: string;
            /** @description For ADD: the measure's number. */
            measureRef?: string;
            /** @description For ADD: who gets it; the newest template of the measure must have it. */
            agencyCode?: string;
        };
        NewAmendmentDto: {
            /** @description Why the plan is amended; the agencies read it. */
            reason: string;
            /** @description The document it rests on. */
            basis: string;
            /** @description The changes; all are made or none. */
            changes: components["schemas"]["PlanChangeDto"][];
        };
        SummaryDto: {
            /** @description In Chinese. */
            zh: string;
            /** @description In English. */
            en: string;
        };
        MoveClockDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /**
             * @description Which of its clocks.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /**
             * Format: date
             * @description The date that holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string | null;
            /**
             * Format: date
             * @description The date that will hold. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
        };
        MoveRefusedDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /** @description Whose task it is. */
            agencyCode: string;
            /** @description The measure's number. */
            measureRef: string;
            /**
             * @description Why it stays with its version.
             * @enum {string}
             */
            why: "not_in_template" | "part_changed" | "reporting_changed" | "signed_already";
            /** @description The reason in Chinese. */
            zh: string;
            /** @description The reason in English. */
            en: string;
        };
        MovesDto: {
            /** @description The plan's version; send it as If-Match. */
            version: number;
            /** @description The dry run in one sentence. */
            summary: components["schemas"]["SummaryDto"];
            /** @description What changes, line by line. */
            lines: components["schemas"]["PlanLineDto"][];
            /** @description Deadlines that move; completion dates never do. */
            clocks: components["schemas"]["MoveClockDto"][];
            /** @description Tasks that stay with their version. */
            refused: components["schemas"]["MoveRefusedDto"][];
        };
        MoveOrderDto: {
            /** @description Why; the agencies read it. */
            reason: string;
            /** @description The document it rests on. */
            basis: string;
        };
        MovesDoneDto: {
            /**
             * Format: uuid
             * @description The object that was written.
             */
            id: string;
            /** @description Its version now; the next write must name it in If-Match. */
            version: number;
            /** @description Tasks that were moved. */
            moved: number;
        };
        ChangeRefusalDto: {
            /** @description The place of the change in the amendment, from 0. */
            index: number;
            /**
             * @description Why it can't be made as the plan stands now.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "invitation_void" | "stale_version" | "version_required" | "conflict" | "idempotency_key_reused" | "idempotency_key_in_progress" | "too_many_waiting" | "invalid_input" | "unknown_agency" | "unknown_person" | "text_not_decodable" | "text_empty" | "text_too_large" | "act_not_allowed_in_state" | "act_not_allowed_for_role" | "act_not_allowed_for_agency" | "reason_required" | "four_eyes" | "open_children" | "depth_limit" | "not_assignable" | "no_handler" | "clause_or_evidence_missing" | "field_required" | "only_continuing" | "parent_suspended" | "waiting_for_task" | "delegated" | "not_of_unit" | "grade_reason_required" | "not_asked" | "joint_open" | "silence_not_over" | "objection_window" | "objections_open" | "window_over" | "bad_trajectory" | "trajectory_frozen" | "chain_not_passed" | "source_moved_on" | "unknown_target" | "sign_step_open" | "route_unmanned" | "due_in_past" | "due_on_day_off" | "due_after_parent" | "due_required" | "bad_date" | "bad_offset" | "due_not_later" | "due_not_earlier" | "extension_pending" | "extension_limit" | "escalation_paused" | "notice_overtaken" | "notice_pending" | "level_not_reached" | "cooling_down" | "measure_suspended" | "measure_not_open" | "tasks_open" | "due_before_children" | "doubts_open" | "not_confirmed" | "roster_required" | "lead_required" | "plan_not_issuable" | "reading_out_of_range";
            /** @description The facts behind it. */
            details: {
                [key: string]: unknown;
            };
        };
        MovedClockDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /**
             * Format: date
             * @description The date that holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string | null;
            /**
             * Format: date
             * @description The date that will hold. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
        };
        AmendmentActionDto: {
            /**
             * @description The act: POST /amendments/{id}/acts/{act}; change: PUT /amendments/{id}.
             * @enum {string}
             */
            act: "change" | "submit" | "return" | "withdraw" | "issue";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
            /** @description Whether a reason must be sent. */
            reasonRequired: boolean;
        };
        AmendmentViewDto: {
            /**
             * Format: uuid
             * @description The amendment.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /** @description The version of the plan that it makes. */
            number: number;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "DRAFT" | "SUBMITTED" | "ISSUED" | "WITHDRAWN";
            /** @description Its own version; send it as If-Match. */
            version: number;
            /** @description Why the plan is amended. */
            reason: string;
            /** @description The document it rests on. */
            basis: string;
            /**
             * Format: uuid
             * @description Who drafted it.
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Who submitted it.
             */
            submittedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /**
             * Format: uuid
             * @description Who issued it.
             */
            issuedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            issuedAt: string | null;
            /** @description The changes as written. */
            changes: components["schemas"]["PlanChangeDto"][];
            /** @description The difference in words. */
            lines: components["schemas"]["PlanLineDto"][];
            /** @description Changes that can't be made as the plan stands now. */
            refusals: components["schemas"]["ChangeRefusalDto"][];
            /** @description The agencies that are told, each once. */
            told: string[];
            /** @description Completion clocks that move; the first date of a task never does. */
            clocks: components["schemas"]["MovedClockDto"][];
            /** @description What you may do with it now. */
            allowedActions: components["schemas"]["AmendmentActionDto"][];
        };
        PlanActDto: {
            /** @description Why; a return and a resumption need it. */
            reason?: string;
        };
        SignRouteChangeDto: {
            /** @description The agency. */
            agencyCode: string;
            /** @description The version; 0: never changed. Send it as If-Match. */
            version: number;
            /** @description The posts in their order. */
            chain: ("HANDLER" | "LIAISON" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER")[];
            /** @description Why. */
            reason: string;
            /**
             * Format: uuid
             * @description Who changed it.
             */
            changedBy: string;
            /** @description His name. */
            changedByName: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            changedAt: string;
        };
        SignRouteViewDto: {
            /** @description The agency. */
            agencyCode: string;
            /** @description The version; 0: never changed. Send it as If-Match. */
            version: number;
            /** @description The posts in their order. */
            chain: ("HANDLER" | "LIAISON" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER")[];
            /** @description Every change, the newest first. */
            changes: components["schemas"]["SignRouteChangeDto"][];
        };
        NewSignRouteDto: {
            /** @description 1 to 4 posts upwards, the last one SIGNATORY or AGENCY_LEADER; HANDLER, if named, is the request itself. */
            chain: ("HANDLER" | "LIAISON" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER")[];
            /** @description Why. */
            reason: string;
        };
        SignRouteDto: {
            /** @description The agency. */
            agencyCode: string;
            /** @description The version; 0: never changed. Send it as If-Match. */
            version: number;
            /** @description The posts in their order. */
            chain: ("HANDLER" | "LIAISON" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER")[];
        };
        NothingDto: Record<string, never>;
        MadeDto: {
            /**
             * Format: uuid
             * @description What was written.
             */
            id: string;
        };
        InvitationViewDto: {
            /**
             * Format: uuid
             * @description The invitation.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who is invited.
             */
            personId: string;
            /** @description His name. */
            personName: string;
            /** @description His address. */
            email: string | null;
            /** @description For which agency. */
            agencyCode: string;
            /** @description Who invited him. */
            invitedByName: string;
            /** @description Whether the mail with the link has been written. */
            mailed: boolean;
            /**
             * Format: date-time
             * @description When he was invited. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the link stops working. Instant, RFC 3339, UTC.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When he set his login and password. Instant, RFC 3339, UTC.
             */
            acceptedAt: string | null;
            /**
             * Format: date-time
             * @description When it was taken back, by a person or by a newer one. Instant, RFC 3339, UTC.
             */
            revokedAt: string | null;
        };
        InvitationPageDto: {
            /** @description The newest first. */
            items: components["schemas"]["InvitationViewDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        LinkDto: {
            /** @description The last part of the link in the mail. */
            token: string;
        };
        InvitedDto: {
            /** @description For whom the link is. */
            name: string;
            /** @description For which agency. */
            agencyCode: string;
            /**
             * Format: date-time
             * @description When it stops working. Instant, RFC 3339, UTC.
             */
            expiresAt: string;
        };
        AcceptanceDto: {
            /** @description The last part of the link in the mail. */
            token: string;
            /** @description The login: small letters, digits, dot, dash and underscore; 2 to 64. */
            login: string;
            /** @description The password: 8 to 128 characters. */
            password: string;
        };
        AcceptedDto: {
            /** @description With what he signs in from now on. */
            login: string;
        };
        SignInDto: {
            /**
             * @description The login.
             * @example jmo.director
             */
            login: string;
            /** @description The password. */
            password: string;
            /** @description Only for the posts held in this agency. */
            agency?: string;
        };
        PersonDto: {
            /**
             * Format: uuid
             * @description The person.
             */
            id: string;
            /** @description His name. */
            name: string;
            /** @description His e-mail address; null: he can not be mailed, which raises an alarm when he should be. */
            email: string | null;
            /**
             * @description The language of his mails.
             * @enum {string}
             */
            locale: "zh" | "en";
        };
        HeldPostDto: {
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /** @description Its agency. */
            agencyCode: string;
            /**
             * @description Its duties.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description What it is called. */
            title: string;
        };
        SignedInDto: {
            /** @description Send it as Authorization: Bearer <token>. */
            accessToken: string;
            /**
             * Format: date-time
             * @description When the access token ends. Instant, RFC 3339, UTC.
             */
            expiresAt: string;
            /** @description Changes for a new pair once, at /auth/refresh. */
            refreshToken: string;
            /** @description Who signed in. */
            person: components["schemas"]["PersonDto"];
            /** @description The posts he holds today. */
            posts: components["schemas"]["HeldPostDto"][];
        };
        RefreshDto: {
            /** @description The refresh token; it is good for one use. */
            refreshToken: string;
            /** @description Only for the posts held in this agency. */
            agency?: string;
        };
        SignedOutDto: {
            /**
             * @description The session has ended, on this device.
             * @enum {string}
             */
            state: "signed_out";
        };
        OwnPostDto: {
            /**
             * Format: uuid
             * @description The post.
             */
            id: string;
            /**
             * @description Its duties.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description What it is called. */
            title: string;
            /**
             * Format: uuid
             * @description Its department.
             */
            unitId: string | null;
        };
        MeDto: {
            /** @description The person. */
            person: components["schemas"]["PersonDto"];
            /** @description The agency he acts for now; choose another with the header Duban-Agency. */
            agency: string | null;
            /** @description All agencies in which he holds posts today. */
            agencies: string[];
            /** @description His posts in the agency he acts for. */
            posts: components["schemas"]["OwnPostDto"][];
            /**
             * @description What he may see: all, his agency's matters, people, or nothing.
             * @enum {string}
             */
            scope: "office" | "agency" | "admin" | "none";
            /** @description What his posts permit. */
            permissions: ("self.read" | "directory.read" | "route.write" | "people.manage" | "account.manage" | "agency.manage" | "document.read" | "document.import" | "reading.correct" | "reading.confirm" | "template.read" | "template.write" | "rule.read" | "rule.switch" | "roster.write" | "plan.read" | "plan.draft" | "plan.submit" | "plan.issue" | "plan.act" | "plan.amend" | "amendment.read" | "measure.read" | "measure.act" | "task.read" | "task.act" | "board.read" | "event.read" | "mail.read" | "alarm.read" | "alarm.clear" | "calendar.read" | "mail.override" | "ladder.read" | "ladder.draft" | "ladder.switch" | "holding.read" | "calendar.preview" | "calendar.apply")[];
        };
        HoldingDto: {
            /**
             * Format: uuid
             * @description The holding.
             */
            id: string;
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /** @description Its agency. */
            agencyCode: string;
            /**
             * @description Its duties.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description What it is called. */
            title: string;
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; null: open. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo: string | null;
        };
        PersonViewDto: {
            /**
             * Format: uuid
             * @description The person.
             */
            id: string;
            /** @description The name. */
            name: string;
            /** @description The e-mail address. */
            email: string | null;
            /**
             * @description The language of his mails.
             * @enum {string}
             */
            locale: "zh" | "en";
            /** @description His login; null: no account. */
            login: string | null;
            /**
             * Format: date-time
             * @description Since when the account is disabled. Instant, RFC 3339, UTC.
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Until when it is locked after wrong passwords. Instant, RFC 3339, UTC.
             */
            lockedUntil: string | null;
            /** @description Posts, past and to come. */
            posts: components["schemas"]["HoldingDto"][];
        };
        PeoplePageDto: {
            /** @description The people. */
            items: components["schemas"]["PersonViewDto"][];
            /**
             * Format: uuid
             * @description Send it back as `cursor`; null on the last page.
             */
            next: string | null;
        };
        NewPersonDto: {
            /** @description The name. */
            name: string;
            /**
             * @description The e-mail address; without one he can not be mailed.
             * @example zhang@agency.example
             */
            email?: string | null;
            /**
             * @description The language of his mails; Chinese unless said.
             * @enum {string}
             */
            locale?: "zh" | "en";
            /**
             * Format: uuid
             * @description His first post; required of whoever manages one agency only, and of that agency then.
             */
            postId?: string;
            /**
             * Format: date
             * @description The first day of that post; today without. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Its last day; open without. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo?: string | null;
        };
        PersonChangeDto: {
            /** @description The name. */
            name?: string;
            /** @description The e-mail address; null: he can not be mailed any more. */
            email?: string | null;
            /**
             * @description The language of his mails.
             * @enum {string}
             */
            locale?: "zh" | "en";
        };
        NewAccountDto: {
            /** @description Small letters, digits, dot, dash and underscore; 2 to 64. */
            login: string;
            /** @description The first password. */
            password: string;
        };
        NewPasswordDto: {
            /** @description The new password; all his sessions end. */
            password: string;
        };
        DisablementDto: {
            /** @description true: no sign-in any more, sessions end; false: allowed again. */
            disabled: boolean;
            /** @description Why. */
            reason: string;
        };
        PostDto: {
            /**
             * Format: uuid
             * @description The post.
             */
            id: string;
            /** @description Its agency. */
            agencyCode: string;
            /**
             * Format: uuid
             * @description Its department.
             */
            unitId: string | null;
            /**
             * @description Its duties.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description What it is called. */
            title: string;
        };
        NewPostDto: {
            /** @description The agency. */
            agencyCode: string;
            /**
             * Format: uuid
             * @description The department.
             */
            unitId?: string | null;
            /**
             * @description The duties.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description What it is called. */
            title: string;
        };
        NewHoldingDto: {
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /**
             * Format: uuid
             * @description Who gets it.
             */
            personId: string;
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; open without. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo?: string | null;
        };
        HoldingEndDto: {
            /**
             * Format: date
             * @description The last day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            lastDay: string;
        };
        AgencyDto: {
            /** @description The code, such as MIIT. */
            code: string;
            /** @description The full name. */
            nameZh: string;
            /** @description The short name. */
            shortZh: string;
            /** @description The name in English. */
            nameEn: string;
            /** @description The kind, such as ministry or collective. */
            kind: string;
            /** @description central, provincial and so on. */
            level: string;
            /** @description Whether tasks can be given to it. */
            assignable: boolean;
            /** @description Since when, YYYY or YYYY-MM. */
            activeFrom: string | null;
            /** @description Until when it existed, YYYY or YYYY-MM. */
            activeTo: string | null;
        };
        AgencyPageDto: {
            /** @description The agencies by code. */
            items: components["schemas"]["AgencyDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        SuccessorDto: {
            /** @description The code of the body that took over. */
            code: string;
            /** @description What it took over. */
            scope: string;
        };
        AgencyDetailDto: {
            /** @description The code, such as MIIT. */
            code: string;
            /** @description The full name. */
            nameZh: string;
            /** @description The short name. */
            shortZh: string;
            /** @description The name in English. */
            nameEn: string;
            /** @description The kind, such as ministry or collective. */
            kind: string;
            /** @description central, provincial and so on. */
            level: string;
            /** @description Whether tasks can be given to it. */
            assignable: boolean;
            /** @description Since when, YYYY or YYYY-MM. */
            activeFrom: string | null;
            /** @description Until when it existed, YYYY or YYYY-MM. */
            activeTo: string | null;
            /** @description The body it belongs to. */
            parentCode: string | null;
            /** @description Other names it was printed under. */
            aliasesZh: string[];
            /** @description Who took over its duties. */
            successors: components["schemas"]["SuccessorDto"][];
            /** @description The body that does its tasks today. */
            resolveTo: string | null;
            /** @description A remark of the registry. */
            note: string | null;
        };
        UnitDto: {
            /**
             * Format: uuid
             * @description The department.
             */
            id: string;
            /** @description Its name. */
            name: string;
        };
        DirectoryEntryDto: {
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description The name. */
            name: string;
            /**
             * @description The duties of the post.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description What the post is called. */
            title: string;
            /** @description The department. */
            unitName: string | null;
        };
        ParentDto: {
            /** @description The body it belonged to. */
            parentCode: string;
            /**
             * Format: date
             * @description The first day; null: as far back as the registry knows. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description The last day; null: still. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo: string | null;
            /** @description The document it rests on; null: the registry. */
            basis: string | null;
        };
        ParentChangeDto: {
            /** @description The body it belongs to from then on; null: to none. */
            parentCode: string | null;
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string;
            /** @description The document it rests on. */
            basis: string;
        };
        NewUnitDto: {
            /** @description Its name. */
            name: string;
            /**
             * Format: date
             * @description Its first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string;
        };
        DatedUnitDto: {
            /**
             * Format: uuid
             * @description The department.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /**
             * Format: date
             * @description Its first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string;
            /**
             * Format: date
             * @description Its last day; null: open. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo: string | null;
        };
        UnitChangeDto: {
            /** @description Its name. */
            name?: string;
            /**
             * Format: date
             * @description Its last day; null: it stays. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo?: string | null;
        };
        ImportedDto: {
            /**
             * Format: uuid
             * @description The document.
             */
            id: string;
            /** @description The version of its reading: 1, the machine's. */
            version: number;
            /** @description Measures read. */
            measures: number;
            /** @description Doubts to be cleared before it can be confirmed. */
            openDoubts: number;
        };
        DocumentListItemDto: {
            /**
             * Format: uuid
             * @description The document.
             */
            id: string;
            /** @description Its number, 国发〔2015〕40号. */
            docNumber: string | null;
            /** @description Its title. */
            title: string | null;
            /** @description Who issued it. */
            issuer: string | null;
            /**
             * Format: date
             * @description When it was signed. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            signedOn: string | null;
            /** @description The encoding of the file. */
            encoding: string;
            /** @description SHA-256 of the text. */
            textSha256: string;
            /**
             * Format: uuid
             * @description Who uploaded it.
             */
            uploadedBy: string;
            /**
             * Format: date-time
             * @description When it was uploaded. Instant, RFC 3339, UTC.
             */
            uploadedAt: string;
            /** @description Its version. */
            version: number;
            /** @description The newest version of its reading; null: not yours to see. */
            readingVersion: number | null;
            /**
             * Format: date-time
             * @description When the reading was confirmed. Instant, RFC 3339, UTC.
             */
            confirmedAt: string | null;
            /** @description Confirmed measures. */
            measureCount: number;
        };
        DocumentPageDto: {
            /** @description The newest first. */
            items: components["schemas"]["DocumentListItemDto"][];
            /**
             * Format: uuid
             * @description Send it back as `cursor`; null on the last page.
             */
            next: string | null;
        };
        DocumentDto: {
            /**
             * Format: uuid
             * @description The document.
             */
            id: string;
            /** @description Its number, 国发〔2015〕40号. */
            docNumber: string | null;
            /** @description Its title. */
            title: string | null;
            /** @description Who issued it. */
            issuer: string | null;
            /**
             * Format: date
             * @description When it was signed. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            signedOn: string | null;
            /** @description The encoding of the file. */
            encoding: string;
            /** @description SHA-256 of the text. */
            textSha256: string;
            /**
             * Format: uuid
             * @description Who uploaded it.
             */
            uploadedBy: string;
            /**
             * Format: date-time
             * @description When it was uploaded. Instant, RFC 3339, UTC.
             */
            uploadedAt: string;
            /** @description Its version. */
            version: number;
        };
        TextDto: {
            /** @description The text as it stands in the file: what all places count in. */
            text: string;
        };
        MeasureDto: {
            /**
             * Format: uuid
             * @description The measure.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its document.
             */
            documentId: string;
            /**
             * Format: uuid
             * @description The confirmed reading.
             */
            readingId: string;
            /** @description Its number in the document, such as 1.4. */
            ref: string;
            /** @description Its place in the document, from 0. */
            position: number;
            /** @description Its section. */
            sectionTitle: string | null;
            /** @description Its title. */
            title: string | null;
            /** @description Where its words begin, in UTF-16 units. */
            bodyStart: number;
            /** @description Where they end, exclusive. */
            bodyEnd: number;
            /** @description Its status. */
            status: string;
            /**
             * @description Dated, periodic or continuing work.
             * @enum {string}
             */
            type: "dated" | "periodic" | "continuing";
            /** @description Its version. */
            version: number;
        };
        ReadDocumentDto: {
            /** @description The title. */
            title: string | null;
            /** @description In the official form, 国发〔2015〕40号. */
            docNumber: string | null;
            /** @description Who issued it. */
            issuer: string | null;
            /**
             * Format: date
             * @description When it was signed. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            issuedOn: string | null;
            /** @description SHA-256 of the text. */
            textSha256: string;
        };
        ReadSectionDto: {
            /** @description Where it begins, in UTF-16 units of the text. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
            /** @description Its number. */
            ordinal: number;
            /** @description Its title. */
            title: string;
        };
        MeasureSectionDto: {
            /** @description The section's number. */
            ordinal: number;
            /** @description The section's title. */
            title: string;
        };
        SpanDto: {
            /** @description Where it begins, in UTF-16 units of the text. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
        };
        PartyDto: {
            /** @description The name as printed. */
            raw: string;
            /** @description The registry's code; null: no such body, or several. */
            code: string | null;
            /**
             * @description What it has to do.
             * @enum {string}
             */
            role: "responsible" | "lead" | "by_duty" | "with" | "participate" | "support" | "guide" | "implements" | "collective";
            /** @description A person must confirm the name first. */
            doubtful?: boolean;
        };
        ResponsibilityDto: {
            /** @description Where it begins, in UTF-16 units of the text. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
            /** @description The phrase as printed. */
            raw: string;
            /**
             * @description How it binds its parties.
             * @enum {string}
             */
            mode: "joint" | "lead" | "duty" | "lead+duty" | "lead+joint" | "with" | "guide" | "support" | "unclear";
            /** @description 等 is printed: others are responsible too. */
            openEnded: boolean;
            /** @description Who is named, in order. */
            parties: components["schemas"]["PartyDto"][];
            /** @description Codes of the lead. */
            lead: string[];
            /**
             * @description Why it leads.
             * @enum {string|null}
             */
            leadBasis: "explicit" | "sole" | "convention" | "label" | "column" | "proposed" | "decided" | null;
            /** @description Why a person decided so. */
            leadReason?: string;
        };
        ReadDeadlineDto: {
            /** @description Where it begins, in UTF-16 units of the text. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
            /** @description As printed. */
            raw: string;
            /**
             * @description What kind of deadline it is.
             * @enum {string}
             */
            kind: "by" | "window" | "recurring" | "continuing" | "relative";
            /**
             * Format: date
             * @description The last day, where the text fixes it. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            due: string | null;
        };
        ReadMeasureDto: {
            /** @description Its number in the reading, such as 1.4. */
            id: string;
            /** @description The measure it is part of. */
            parent: string | null;
            /** @description Its section. */
            section: components["schemas"]["MeasureSectionDto"] | null;
            /** @description Its own number. */
            ordinal: number;
            /** @description Its title. */
            title: string | null;
            /** @description Its words, without heading and responsibility. */
            body: components["schemas"]["SpanDto"];
            /** @description Who is responsible. */
            responsibilities: components["schemas"]["ResponsibilityDto"][];
            /** @description Deadlines in it. */
            deadlines: components["schemas"]["ReadDeadlineDto"][];
            /**
             * @description Its type, where a person said it.
             * @enum {string}
             */
            type?: "dated" | "periodic" | "continuing";
        };
        MessageDto: {
            /** @description In Chinese. */
            zh: string;
            /** @description In English. */
            en: string;
        };
        DoubtDto: {
            /** @description Where it begins, in UTF-16 units of the text. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
            /** @description Stable code. */
            code: string;
            /**
             * @description warn and error must be cleared before confirmation.
             * @enum {string}
             */
            severity: "info" | "warn" | "error";
            /** @description The measure; null: the document. */
            measure: string | null;
            /** @description What to look at. */
            message: components["schemas"]["MessageDto"];
        };
        PolicyReadingDto: {
            /** @description The document. */
            document: components["schemas"]["ReadDocumentDto"];
            /** @description Its sections. */
            sections: components["schemas"]["ReadSectionDto"][];
            /** @description Its measures. */
            measures: components["schemas"]["ReadMeasureDto"][];
            /** @description Everything a person should look at. */
            doubts: components["schemas"]["DoubtDto"][];
        };
        OpenDoubtDto: {
            /** @description Where it begins, in UTF-16 units of the text. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
            /** @description Stable code. */
            code: string;
            /**
             * @description warn and error must be cleared before confirmation.
             * @enum {string}
             */
            severity: "info" | "warn" | "error";
            /** @description The measure; null: the document. */
            measure: string | null;
            /** @description What to look at. */
            message: components["schemas"]["MessageDto"];
            /** @description Its place in the reading's list: clear it by this. */
            index: number;
        };
        ClearedDoubtDto: {
            /** @description The doubt. */
            index: number;
            /** @description What was found. */
            note: string;
            /**
             * Format: uuid
             * @description Who cleared it.
             */
            by: string;
            /** @description When, RFC 3339. */
            at: string;
        };
        ReadingDto: {
            /**
             * Format: uuid
             * @description The reading.
             */
            id: string;
            /**
             * Format: uuid
             * @description The document.
             */
            documentId: string;
            /** @description 1 is the machine's; each correction is the next. */
            version: number;
            /** @description The newest version: only that one can be corrected and confirmed. */
            latest: number;
            /** @description What was read; all places count in UTF-16 units of the text. */
            reading: components["schemas"]["PolicyReadingDto"];
            /** @description What keeps it from being confirmed. */
            openDoubts: components["schemas"]["OpenDoubtDto"][];
            /** @description What has been cleared. */
            clearedDoubts: components["schemas"]["ClearedDoubtDto"][];
            /**
             * Format: uuid
             * @description Who corrected it; null: the machine.
             */
            correctedBy: string | null;
            /** @description What he noted. */
            correctionNote: string | null;
            /**
             * Format: date-time
             * @description When this version was made. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Who confirmed it.
             */
            confirmedBy: string | null;
            /**
             * Format: date-time
             * @description When it was confirmed. Instant, RFC 3339, UTC.
             */
            confirmedAt: string | null;
        };
        CorrectedPartyDto: {
            /** @description The name as printed. */
            raw: string;
            /** @description The registry's code, or null. */
            code: string | null;
            /**
             * @description What it has to do.
             * @enum {string}
             */
            role: "responsible" | "lead" | "by_duty" | "with" | "participate" | "support" | "guide" | "implements" | "collective";
        };
        SpanInputDto: {
            /** @description Where it begins. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
        };
        CorrectionDto: {
            /**
             * @description What to change.
             * @enum {string}
             */
            op: "setTitle" | "setBody" | "setType" | "setResponsibility" | "removeResponsibility" | "addParty" | "removeParty" | "setLead" | "addDeadline" | "removeDeadline" | "mergeWithNext" | "split" | "remove" | "add";
            /** @description The measure's number in the reading, such as 1.4. */
            measure?: string;
            /** @description The number of a new measure. */
            id?: string;
            /** @description The title, or null. */
            title?: string | null;
            /** @description Where it begins, in UTF-16 units. */
            start?: number;
            /** @description Where it ends, exclusive. */
            end?: number;
            /** @description Where to split. */
            at?: number;
            /**
             * @description The type.
             * @enum {string}
             */
            type?: "dated" | "periodic" | "continuing";
            /** @description The phrase, counted from 0. */
            responsibility?: number;
            /**
             * @description How the phrase binds.
             * @enum {string}
             */
            mode?: "joint" | "lead" | "duty" | "lead+duty" | "lead+joint" | "with" | "guide" | "support" | "unclear";
            /** @description Whether others are responsible too. */
            openEnded?: boolean;
            /** @description All parties of the phrase. */
            parties?: components["schemas"]["CorrectedPartyDto"][];
            /** @description The party to add. */
            party?: components["schemas"]["CorrectedPartyDto"];
            /** @description The party to remove, counted from 0. */
            partyIndex?: number;
            /** @description Codes of the lead. */
            lead?: string[];
            /** @description Why this lead. */
            reason?: string;
            /** @description Where the phrase stands. */
            span?: components["schemas"]["SpanInputDto"];
            /**
             * @description What kind of deadline.
             * @enum {string}
             */
            kind?: "by" | "window" | "recurring" | "continuing" | "relative";
            /**
             * Format: date
             * @description The last day, or null. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            due?: string | null;
            /** @description The deadline to remove, counted from 0. */
            deadline?: number;
        };
        CorrectionsDto: {
            /** @description In the order given, all or none. */
            corrections: components["schemas"]["CorrectionDto"][];
            /** @description Why. */
            note: string;
        };
        DoubtNoteDto: {
            /** @description What was found. */
            note: string;
            /** @description The doubt's place in the reading's list. */
            index: number;
        };
        ClearancesDto: {
            /** @description All or none. */
            doubts: components["schemas"]["DoubtNoteDto"][];
        };
        NoteDto: {
            /** @description What was found. */
            note: string;
        };
        ProposalDto: {
            /**
             * Format: date
             * @description Whose agencies and rosters hold. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            onDate: string;
        };
        ProposedOneDto: {
            /**
             * Format: uuid
             * @description The measure.
             */
            measureId: string;
            /** @description Its number in the document. */
            ref: string;
            /**
             * Format: uuid
             * @description Its template.
             */
            templateId: string;
        };
        ExistingOneDto: {
            /**
             * Format: uuid
             * @description The measure.
             */
            measureId: string;
            /** @description Its number in the document. */
            ref: string;
            /**
             * Format: uuid
             * @description Its template.
             */
            templateId: string;
            /** @description The newest version. */
            version: number;
        };
        TemplateProblemDto: {
            /**
             * @description What a person has to settle first.
             * @enum {string}
             */
            code: "responsibility_required" | "lead_required" | "several_leads" | "roster_required" | "agency_unknown" | "agency_doubtful" | "not_assignable";
            /**
             * Format: uuid
             * @description The measure.
             */
            measureId: string;
            /** @description Its number in the document. */
            ref: string;
            /** @description The printed name it is about. */
            printed: string | null;
        };
        ProposedDto: {
            /** @description Version 1 was made. */
            proposed: components["schemas"]["ProposedOneDto"][];
            /** @description Had a template already; nothing was done. */
            existing: components["schemas"]["ExistingOneDto"][];
            /** @description What is open. */
            problems: components["schemas"]["TemplateProblemDto"][];
        };
        TemplateClockDto: {
            /**
             * @description Which clock.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY";
            /**
             * @description From the act that starts it: P5BD is five working days.
             * @example P5BD
             */
            offset: string;
        };
        TemplateJointDto: {
            /**
             * @description All, any, n of them, or the lead decides after the announced silence.
             * @enum {string}
             */
            rule: "ALL" | "ANY" | "N_OF_M" | "LEAD_AFTER_SILENCE";
            /** @description Who is asked. */
            agencies: string[];
            /** @description For N_OF_M: how many must agree. */
            n?: number;
            /** @description Working days for the answer. */
            days: number;
        };
        TemplateTaskDto: {
            /** @description The body that does the work today. */
            agencyCode: string;
            /** @description As the document prints it; empty: its short name. */
            printedNames: string[];
            /**
             * @description Its part.
             * @enum {string}
             */
            role: "LEAD" | "COOPERATING" | "LOCAL";
            /** @description What it has to do; empty: the measure's words. */
            requirement: string;
            /** @description The form of result. */
            deliverable: string;
            /**
             * @description What closing needs as evidence.
             * @enum {string}
             */
            deliverableType: "report" | "document" | "platform" | "standard" | "data" | "other";
            /** @description Deadlines in working days; a kind not named takes the default. */
            clocks: components["schemas"]["TemplateClockDto"][];
            /**
             * @description How often it reports.
             * @enum {string}
             */
            reporting: "none" | "weekly" | "monthly" | "quarterly";
            /** @description Who must co-sign before its verification is decided; left out: nobody. */
            joint?: components["schemas"]["TemplateJointDto"];
            /** @description Stable over the versions. */
            key: string;
            /** @description As printed. */
            printedName: string;
            /**
             * @description Of the lead: why it leads.
             * @enum {string|null}
             */
            leadBasis: "explicit" | "sole" | "convention" | "label" | "column" | "proposed" | "decided" | null;
        };
        TemplateBodyDto: {
            /**
             * @description Dated, periodic or continuing work.
             * @enum {string}
             */
            type: "dated" | "periodic" | "continuing";
            /** @description One per responsible agency. */
            tasks: components["schemas"]["TemplateTaskDto"][];
        };
        TemplateDto: {
            /**
             * Format: uuid
             * @description This version of the template.
             */
            id: string;
            /**
             * Format: uuid
             * @description The measure.
             */
            measureId: string;
            /** @description The version. */
            version: number;
            /** @description The template. */
            body: components["schemas"]["TemplateBodyDto"];
            /** @description Why it was revised; null for a proposal. */
            note: string | null;
            /**
             * Format: uuid
             * @description Who made it.
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            createdAt: string;
        };
        DiffDto: {
            /** @description What changed, sentence by sentence. */
            changes: string[];
        };
        TemplateTaskBodyDto: {
            /** @description The body that does the work today. */
            agencyCode: string;
            /** @description As the document prints it; empty: its short name. */
            printedNames: string[];
            /**
             * @description Its part.
             * @enum {string}
             */
            role: "LEAD" | "COOPERATING" | "LOCAL";
            /** @description What it has to do; empty: the measure's words. */
            requirement: string;
            /** @description The form of result. */
            deliverable: string;
            /**
             * @description What closing needs as evidence.
             * @enum {string}
             */
            deliverableType: "report" | "document" | "platform" | "standard" | "data" | "other";
            /** @description Deadlines in working days; a kind not named takes the default. */
            clocks: components["schemas"]["TemplateClockDto"][];
            /**
             * @description How often it reports.
             * @enum {string}
             */
            reporting: "none" | "weekly" | "monthly" | "quarterly";
            /** @description Who must co-sign before its verification is decided; left out: nobody. */
            joint?: components["schemas"]["TemplateJointDto"];
        };
        RevisionDto: {
            /**
             * @description Dated, periodic or continuing work.
             * @enum {string}
             */
            type: "dated" | "periodic" | "continuing";
            /** @description No agency leads: the office answers for the measure. */
            officeLeads?: boolean;
            /** @description One per responsible agency. */
            tasks: components["schemas"]["TemplateTaskBodyDto"][];
            /** @description Why. */
            note: string;
        };
        LeadDto: {
            /** @description The lead: one of the measure's bodies, or JMO for the office itself. */
            agencyCode: string;
            /** @description Why. */
            reason: string;
            /**
             * Format: date
             * @description Whose agencies and rosters hold; today unless said. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            onDate?: string;
        };
        LeadRuleDto: {
            /** @description The rule. */
            key: string;
            /** @description Whether proposals follow it. */
            enabled: boolean;
            /** @description The document it holds for, or all. */
            scope: string;
            /** @description Where it comes from. */
            sourceZh: string;
            /** @description Where it comes from, in English. */
            sourceEn: string;
            /** @description Its version. */
            version: number;
        };
        SwitchDto: {
            /** @description On or off, for proposals from now on. */
            enabled: boolean;
            /** @description Why. */
            reason: string;
        };
        RosterDto: {
            /**
             * Format: uuid
             * @description The roster.
             */
            id: string;
            /** @description The collective. */
            collectiveCode: string;
            /**
             * Format: date
             * @description From which day it holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            asOf: string;
            /** @description Codes of its members. */
            members: string[];
            /** @description Why these. */
            note: string;
            /**
             * Format: uuid
             * @description Who chose them.
             */
            chosenBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            chosenAt: string;
        };
        NewRosterDto: {
            /** @description The collective, such as 各部门. */
            collectiveCode: string;
            /**
             * Format: date
             * @description From which day it holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            asOf: string;
            /** @description Codes of its members. */
            members: string[];
            /** @description Why these. */
            note: string;
        };
        NewPlanDto: {
            /**
             * Format: uuid
             * @description The document.
             */
            documentId: string;
            /** @description What the plan is called. */
            title: string;
            /** @description Only these measures; all without. */
            measureRefs?: string[];
            /** @description Relaxes four eyes, for small agencies: the basis for it. */
            fourEyesBasis?: string;
        };
        PlanDto: {
            /**
             * Format: uuid
             * @description The plan.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its document.
             */
            documentId: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "DRAFT" | "SUBMITTED" | "ISSUED" | "RUNNING" | "CLOSING" | "CLOSED" | "ARCHIVED";
            /** @description Its version. */
            version: number;
            /** @description The basis for relaxing four eyes; null: strict. */
            fourEyesBasis: string | null;
            /**
             * Format: uuid
             * @description Who drafted it.
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was drafted. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Who submitted it.
             */
            submittedBy: string | null;
            /**
             * Format: date-time
             * @description When it was submitted. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /**
             * Format: uuid
             * @description Who issued it.
             */
            issuedBy: string | null;
            /**
             * Format: date-time
             * @description When it was issued. Instant, RFC 3339, UTC.
             */
            issuedAt: string | null;
        };
        PlanItemDto: {
            /**
             * Format: uuid
             * @description The item.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its measure.
             */
            measureId: string;
            /** @description The measure's number. */
            measureRef: string;
            /** @description Its task in the template. */
            taskKey: string;
            /**
             * Format: uuid
             * @description The template's version it is pinned to.
             */
            templateId: string;
            /** @description The number of that version. */
            templateVersion: number;
            /** @description Who does it. */
            agencyCode: string;
            /** @description As printed. */
            printedName: string;
            /** @description The measure's lead. */
            leadAgencyCode: string;
            /**
             * @description Its part.
             * @enum {string}
             */
            role: "LEAD" | "COOPERATING" | "LOCAL";
            /** @description The title of the task. */
            title: string;
            /** @description What it has to do. */
            requirement: string;
            /** @description The form of result. */
            deliverable: string;
            /** @description The type of result. */
            deliverableType: string;
            /**
             * @description Dated, periodic or continuing work.
             * @enum {string}
             */
            type: "dated" | "periodic" | "continuing";
            /**
             * @description How often it reports.
             * @enum {string}
             */
            reporting: "none" | "weekly" | "monthly" | "quarterly";
            /** @description Deadlines in working days by kind of clock. */
            clockOffsets: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The office's date; null: none set. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description The date may still move: its year has no calendar yet (暂定). */
            provisional: boolean;
        };
        PlanActionDto: {
            /**
             * @description The act: POST /plans/{id}/acts/{act}, or its own route for setDates, submit and issue.
             * @enum {string}
             */
            act: "setDates" | "submit" | "withdraw" | "return" | "issue" | "start" | "windUp" | "close" | "resume" | "archive";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
            /** @description Whether a reason must be sent. */
            reasonRequired: boolean;
        };
        BlockedPlanActionDto: {
            /**
             * @description The act.
             * @enum {string}
             */
            act: "setDates" | "submit" | "withdraw" | "return" | "issue" | "start" | "windUp" | "close" | "resume" | "archive";
            /**
             * @description Why not now: the code the act would be refused with.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "invitation_void" | "stale_version" | "version_required" | "conflict" | "idempotency_key_reused" | "idempotency_key_in_progress" | "too_many_waiting" | "invalid_input" | "unknown_agency" | "unknown_person" | "text_not_decodable" | "text_empty" | "text_too_large" | "act_not_allowed_in_state" | "act_not_allowed_for_role" | "act_not_allowed_for_agency" | "reason_required" | "four_eyes" | "open_children" | "depth_limit" | "not_assignable" | "no_handler" | "clause_or_evidence_missing" | "field_required" | "only_continuing" | "parent_suspended" | "waiting_for_task" | "delegated" | "not_of_unit" | "grade_reason_required" | "not_asked" | "joint_open" | "silence_not_over" | "objection_window" | "objections_open" | "window_over" | "bad_trajectory" | "trajectory_frozen" | "chain_not_passed" | "source_moved_on" | "unknown_target" | "sign_step_open" | "route_unmanned" | "due_in_past" | "due_on_day_off" | "due_after_parent" | "due_required" | "bad_date" | "bad_offset" | "due_not_later" | "due_not_earlier" | "extension_pending" | "extension_limit" | "escalation_paused" | "notice_overtaken" | "notice_pending" | "level_not_reached" | "cooling_down" | "measure_suspended" | "measure_not_open" | "tasks_open" | "due_before_children" | "doubts_open" | "not_confirmed" | "roster_required" | "lead_required" | "plan_not_issuable" | "reading_out_of_range";
            /** @description The facts behind it. */
            details: {
                [key: string]: unknown;
            };
        };
        PlanViewDto: {
            /**
             * Format: uuid
             * @description The plan.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its document.
             */
            documentId: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "DRAFT" | "SUBMITTED" | "ISSUED" | "RUNNING" | "CLOSING" | "CLOSED" | "ARCHIVED";
            /** @description Its version. */
            version: number;
            /** @description The basis for relaxing four eyes; null: strict. */
            fourEyesBasis: string | null;
            /**
             * Format: uuid
             * @description Who drafted it.
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was drafted. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Who submitted it.
             */
            submittedBy: string | null;
            /**
             * Format: date-time
             * @description When it was submitted. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /**
             * Format: uuid
             * @description Who issued it.
             */
            issuedBy: string | null;
            /**
             * Format: date-time
             * @description When it was issued. Instant, RFC 3339, UTC.
             */
            issuedAt: string | null;
            /** @description One per task to be. */
            items: components["schemas"]["PlanItemDto"][];
            /** @description Items that still need a date. */
            undated: number;
            /** @description What you may do with it now. */
            allowedActions: components["schemas"]["PlanActionDto"][];
            /** @description What is expected here but kept back, and why. */
            blockedActions: components["schemas"]["BlockedPlanActionDto"][];
        };
        DateSettingDto: {
            /**
             * Format: uuid
             * @description One item of the plan.
             */
            itemId?: string;
            /** @description All items of this measure. */
            measureRef?: string;
            /**
             * @description Only the items of this part.
             * @enum {string}
             */
            role?: "LEAD" | "COOPERATING" | "LOCAL";
            /**
             * Format: date
             * @description The office's date, a working day; null takes it back. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
        };
        DatesDto: {
            /** @description In this order: later ones override. */
            dates: components["schemas"]["DateSettingDto"][];
        };
        DatedDto: {
            /**
             * Format: uuid
             * @description The object that was written.
             */
            id: string;
            /** @description Its version now; the next write must name it in If-Match. */
            version: number;
            /** @description How many of the dates are provisional (暂定): their year has no calendar yet. */
            provisional: number;
        };
        IssuedDto: {
            /**
             * Format: uuid
             * @description The object that was written.
             */
            id: string;
            /** @description Its version now; the next write must name it in If-Match. */
            version: number;
            /** @description Tasks that were dispatched. */
            tasks: number;
        };
        MatrixMeasureDto: {
            /** @description Its number. */
            ref: string;
            /** @description Its title. */
            title: string | null;
        };
        MatrixAgencyDto: {
            /** @description Its code. */
            code: string;
            /** @description Its short name. */
            name: string;
        };
        ProgressDto: {
            /** @description The share planned to be done by today, 0-100. */
            plannedPercent: number;
            /** @description The same by the plan as it was first signed. */
            baselinePercent: number;
            /** @description Planned minus reported, in percentage points; positive when behind. */
            gap: number;
            /**
             * @description Yellow and red from so many points behind as the policy says (10 and 30).
             * @enum {string}
             */
            light: "GREEN" | "YELLOW" | "RED";
        };
        MatrixCellDto: {
            /** @description The measure. */
            measureRef: string;
            /** @description The agency. */
            agencyCode: string;
            /**
             * Format: uuid
             * @description The task that stands for the cell: the soonest due open one.
             */
            taskId: string;
            /** @description Its part in the measure. */
            role: string;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED";
            /**
             * @description Who has the ball.
             * @enum {string}
             */
            heldBy: "OWNER" | "LEAD" | "OFFICE" | "NOBODY";
            /**
             * Format: date-time
             * @description Since when. Instant, RFC 3339, UTC.
             */
            heldSince: string;
            /** @description Working days since then; 0 once done. */
            daysHeld: number;
            /**
             * Format: date
             * @description Its due date. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            currentDue: string | null;
            /**
             * @description In time; due soon or 10 points behind plan; overdue or 30 points behind; undated; done.
             * @enum {string}
             */
            light: "GREEN" | "YELLOW" | "RED" | "GREY" | "BLUE";
            /** @description The share last reported under signature, 0-100. */
            percent: number;
            /** @description How it stands to its planned progress; null without a signed plan. */
            progress: components["schemas"]["ProgressDto"] | null;
            /** @description Ever past its date. */
            everOverdue: boolean;
            /** @description Signed after its date. */
            finishedLate: boolean;
            /** @description Tasks in the cell. */
            tasks: number;
            /** @description Open ones among them. */
            openTasks: number;
        };
        MatrixDto: {
            /**
             * Format: date
             * @description The day it holds for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            today: string;
            /** @description The rows. */
            measures: components["schemas"]["MatrixMeasureDto"][];
            /** @description The columns. */
            agencies: components["schemas"]["MatrixAgencyDto"][];
            /** @description The cells that hold a task. */
            cells: components["schemas"]["MatrixCellDto"][];
        };
        TargetDto: {
            /** @description The target. */
            name: string;
            /** @description Its unit. */
            unit: string;
            /** @description What is planned. */
            planned: string;
            /** @description What the agency reported last under signature. */
            reported: string;
            /** @description In the report of which period. */
            reportedPeriod: string;
            /** @description What the office found. */
            verified: string | null;
            /**
             * Format: uuid
             * @description Who found it.
             */
            verifiedBy: string | null;
            /** @description His name. */
            verifiedByName: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            verifiedAt: string | null;
        };
        JointRuleDto: {
            /**
             * @description All, any, n of them, or the lead decides after the announced silence.
             * @enum {string}
             */
            rule: "ALL" | "ANY" | "N_OF_M" | "LEAD_AFTER_SILENCE";
            /** @description Who must co-sign. */
            agencies: string[];
            /** @description For N_OF_M: how many. */
            n?: number;
            /** @description Working days for the answer. */
            days: number;
        };
        AnswerDto: {
            /** @description In his words. */
            text: string;
            /** @description Who. */
            personName: string;
            /** @description When, as an instant. */
            at: string;
        };
        ConsultedWordDto: {
            /** @description Whose word. */
            agencyCode: string;
            /**
             * @description To a co-signature AGREE or DISSENT; in the window before closing out NONE or OBJECTION.
             * @enum {string}
             */
            word: "AGREE" | "DISSENT" | "NONE" | "OBJECTION";
            /** @description The reasons. */
            text: string | null;
            /** @description Who signed it. */
            personName: string;
            /** @description When, as an instant. */
            at: string;
            /** @description The office's answer to an objection. */
            answer?: components["schemas"]["AnswerDto"];
        };
        ConsultationDto: {
            /**
             * @description What is asked: the co-signature, or whether there is an objection to closing out.
             * @enum {string}
             */
            kind: "COSIGN" | "OBJECTIONS";
            /**
             * Format: date
             * @description Until when, as announced. Silence is never consent. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /** @description Who is asked. */
            agencies: string[];
            /** @description What they said. */
            words: components["schemas"]["ConsultedWordDto"][];
            /** @description What the lead decided after the announced silence. */
            decided: components["schemas"]["AnswerDto"] | null;
        };
        CounterProposalDto: {
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "PROPOSED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
            /**
             * Format: date
             * @description The date asked for; null: the date may stay. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description What it would do instead; null: the scope may stay. */
            requirement: string | null;
            /** @description Why. */
            reason: string;
            /** @description Who signed it. */
            personName: string;
            /** @description When, as an instant. */
            at: string;
            /** @description The answer's words. */
            answer: string | null;
        };
        AllowedActionDto: {
            /**
             * @description The act: POST /tasks/{id}/acts/{act}.
             * @enum {string}
             */
            act: "dispatch" | "acknowledge" | "assignHandler" | "start" | "decompose" | "requestCompletion" | "return" | "review" | "sign" | "accept" | "proposeVerification" | "verify" | "rework" | "closeOut" | "object" | "uphold" | "reassign" | "claim" | "counterPropose" | "acceptProposal" | "declineProposal" | "withdrawProposal" | "transfer" | "delegate" | "handBack" | "wait" | "endWait" | "coSign" | "dissent" | "decideJoint" | "setJoint" | "noObjection" | "raiseObjection" | "answerObjection" | "suspend" | "resume" | "terminate" | "cancel" | "routinize" | "reopen" | "archive" | "succeed";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
            /** @description Whether a reason must be sent. */
            reasonRequired: boolean;
        };
        BlockedActionDto: {
            /**
             * @description The act.
             * @enum {string}
             */
            act: "dispatch" | "acknowledge" | "assignHandler" | "start" | "decompose" | "requestCompletion" | "return" | "review" | "sign" | "accept" | "proposeVerification" | "verify" | "rework" | "closeOut" | "object" | "uphold" | "reassign" | "claim" | "counterPropose" | "acceptProposal" | "declineProposal" | "withdrawProposal" | "transfer" | "delegate" | "handBack" | "wait" | "endWait" | "coSign" | "dissent" | "decideJoint" | "setJoint" | "noObjection" | "raiseObjection" | "answerObjection" | "suspend" | "resume" | "terminate" | "cancel" | "routinize" | "reopen" | "archive" | "succeed";
            /**
             * @description Why not now: the code the act would be refused with.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "invitation_void" | "stale_version" | "version_required" | "conflict" | "idempotency_key_reused" | "idempotency_key_in_progress" | "too_many_waiting" | "invalid_input" | "unknown_agency" | "unknown_person" | "text_not_decodable" | "text_empty" | "text_too_large" | "act_not_allowed_in_state" | "act_not_allowed_for_role" | "act_not_allowed_for_agency" | "reason_required" | "four_eyes" | "open_children" | "depth_limit" | "not_assignable" | "no_handler" | "clause_or_evidence_missing" | "field_required" | "only_continuing" | "parent_suspended" | "waiting_for_task" | "delegated" | "not_of_unit" | "grade_reason_required" | "not_asked" | "joint_open" | "silence_not_over" | "objection_window" | "objections_open" | "window_over" | "bad_trajectory" | "trajectory_frozen" | "chain_not_passed" | "source_moved_on" | "unknown_target" | "sign_step_open" | "route_unmanned" | "due_in_past" | "due_on_day_off" | "due_after_parent" | "due_required" | "bad_date" | "bad_offset" | "due_not_later" | "due_not_earlier" | "extension_pending" | "extension_limit" | "escalation_paused" | "notice_overtaken" | "notice_pending" | "level_not_reached" | "cooling_down" | "measure_suspended" | "measure_not_open" | "tasks_open" | "due_before_children" | "doubts_open" | "not_confirmed" | "roster_required" | "lead_required" | "plan_not_issuable" | "reading_out_of_range";
            /** @description Why not now, in Chinese. */
            zh: string;
            /** @description Why not now, in English. */
            en: string;
            /** @description The facts behind it. */
            details: {
                [key: string]: unknown;
            };
        };
        TaskDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            id: string;
            /** @description Its version; send it as If-Match. */
            version: number;
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /**
             * Format: uuid
             * @description Its measure.
             */
            measureId: string;
            /** @description The measure's number. */
            measureRef: string;
            /** @description The measure's title. */
            measureTitle: string | null;
            /**
             * Format: uuid
             * @description The task it is part of.
             */
            parentId: string | null;
            /** @description 0 for a measure's task, 1 and 2 for subtasks. */
            depth: number;
            /**
             * @description Its part in the measure.
             * @enum {string}
             */
            role: "LEAD" | "COOPERATING" | "LOCAL" | "SUBTASK";
            /** @description Its title. */
            title: string;
            /** @description The form of result. */
            deliverable: string;
            /** @description The type of result that closing needs. */
            deliverableType: string;
            /** @description dated, periodic or continuing. */
            type: string;
            /** @description How often it reports: none, weekly, monthly, quarterly. */
            reporting: string;
            /** @description Who answers for it. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /** @description That agency as the document prints it. */
            printedName: string;
            /**
             * Format: uuid
             * @description The department it was given to.
             */
            unitId: string | null;
            /** @description The measure's lead. */
            leadAgencyCode: string;
            /** @description The lead's short name. */
            leadAgencyName: string;
            /** @description Who assigned it. */
            assignerAgencyCode: string;
            /**
             * Format: uuid
             * @description Its handler.
             */
            handlerId: string | null;
            /** @description The handler's name. */
            handlerName: string | null;
            /**
             * Format: uuid
             * @description Who has lent it to the handler and gets it back.
             */
            delegatedBy: string | null;
            /** @description The posts that sign the pending completion request inside its agency, in their order. */
            signRoute: string[];
            /** @description How many of them have signed. */
            signedSteps: number;
            /**
             * @description Where it stands in its life; never says whether it is late.
             * @enum {string}
             */
            status: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED";
            /**
             * @description How it stands to its date today.
             * @enum {string}
             */
            timeliness: "NOT_STARTED_CLOCK" | "ON_TIME" | "DUE_SOON" | "OVERDUE" | "PROVISIONAL" | "PAUSED" | "DONE" | "LATE";
            /**
             * Format: date
             * @description The date it was dispatched with; never changes. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            originalDue: string | null;
            /**
             * Format: date
             * @description The date that holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            currentDue: string | null;
            /** @description Working days from today to that date, negative once it has passed. */
            workingDaysLeft: number | null;
            /** @description The date may still move: its year has no calendar yet (暂定). */
            provisional: boolean;
            /**
             * @description Who has the ball.
             * @enum {string}
             */
            heldBy: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
            /** @description That holder's agency. */
            heldByAgency: string | null;
            /**
             * Format: date-time
             * @description Since when. Instant, RFC 3339, UTC.
             */
            heldSince: string;
            /** @description How often it was returned by a reviewer or the office. */
            returnCount: number;
            /** @description Ever past its date. */
            everOverdue: boolean;
            /** @description Signed after its date. */
            finishedLate: boolean;
            /** @description Working days it was late. */
            lateDays: number;
            /** @description The share of completion last reported under signature, 0-100. */
            percent: number;
            /** @description The share as the office found it, beside the reported one, 0-100. */
            verifiedPercent: number | null;
            /**
             * Format: uuid
             * @description Who found it so.
             */
            verifiedBy: string | null;
            /** @description His name. */
            verifiedByName: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            verifiedAt: string | null;
            /** @description Its targets: planned, reported and verified side by side. */
            targets: components["schemas"]["TargetDto"][];
            /** @description How it stands to its planned progress (序时进度); null without a signed plan. */
            progress: components["schemas"]["ProgressDto"] | null;
            /**
             * Format: date-time
             * @description When it was dispatched or drafted. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was completed. Instant, RFC 3339, UTC.
             */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description When it was closed. Instant, RFC 3339, UTC.
             */
            closedAt: string | null;
            /**
             * @description The office's grade at completion: 优秀, 良好, 合格, 不合格.
             * @enum {string|null}
             */
            grade: "EXCELLENT" | "GOOD" | "PASS" | "FAIL" | null;
            /** @description Who must co-sign before verification is decided. */
            joint: components["schemas"]["JointRuleDto"] | null;
            /** @description What other agencies are asked now. */
            consultation: components["schemas"]["ConsultationDto"] | null;
            /** @description The agency's last counter-proposal of date or scope. */
            counterProposal: components["schemas"]["CounterProposalDto"] | null;
            /**
             * @description How it was terminated.
             * @enum {string|null}
             */
            endKind: "CLOSED_NOT_IMPLEMENTED" | "NOT_PURSUED" | "SUPERSEDED" | null;
            /**
             * Format: uuid
             * @description The task it was made from by a ruling.
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description The task that was made from it by a ruling.
             */
            replacedById: string | null;
            /** @description What you may do now: the buttons. */
            allowedActions: components["schemas"]["AllowedActionDto"][];
            /** @description What you would be expected to do, and what keeps you back. */
            blockedActions: components["schemas"]["BlockedActionDto"][];
        };
        TaskPageDto: {
            /** @description Soonest due first, undated last. */
            items: components["schemas"]["TaskDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        TaskMeasureDto: {
            /**
             * Format: uuid
             * @description The measure.
             */
            id: string;
            /** @description Its number. */
            ref: string;
            /** @description Its title. */
            title: string | null;
            /** @description Its words, as the document has them. */
            words: string;
            /**
             * Format: uuid
             * @description The document.
             */
            documentId: string;
            /** @description The document's title. */
            docTitle: string | null;
            /** @description The document's number. */
            docNumber: string | null;
        };
        ClockDto: {
            /** @description RECEIPT, PLAN, REPORT, COMPLETION, LEAD_REVIEW, VERIFY. */
            kind: string;
            /** @description The period, for reports. */
            period: string;
            /** @description WAITING, RUNNING, PAUSED or STOPPED. */
            status: string;
            /** @description Whose obligation it is. */
            holder: string;
            /** @description That holder's agency. */
            holderAgency: string;
            /**
             * Format: date-time
             * @description Since when it runs. Instant, RFC 3339, UTC.
             */
            startedAt: string | null;
            /**
             * Format: date
             * @description When it is due. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description The date may still move (暂定). */
            provisional: boolean;
            /**
             * Format: date-time
             * @description When the next reminder is due. Instant, RFC 3339, UTC.
             */
            nextAt: string | null;
            /**
             * Format: date-time
             * @description When it stopped. Instant, RFC 3339, UTC.
             */
            stoppedAt: string | null;
        };
        SignOffDto: {
            /** @description The round; a return begins the next. */
            round: number;
            /**
             * @description The stage; COSIGN and JOINT of joint sign-off, OBJECTION and ANSWER of the window before closing out.
             * @enum {string}
             */
            stage: "REQUEST" | "CHECK" | "SIGN" | "REVIEW" | "COSIGN" | "JOINT" | "PROPOSE" | "VERIFY" | "OBJECTION" | "ANSWER";
            /**
             * @description The decision; DISSENT is an objection or a refused co-signature, kept with its words.
             * @enum {string}
             */
            decision: "YES" | "RETURNED" | "DISSENT";
            /**
             * Format: uuid
             * @description Who decided.
             */
            personId: string;
            /** @description His name. */
            personName: string | null;
            /** @description For which agency. */
            agencyCode: string;
            /** @description What he said. */
            statement: string | null;
            /** @description The evidence, as sent with the request. */
            evidence: Record<string, never>[];
            /** @description The grade. */
            grade: string | null;
            /** @description SHA-256 of what was signed. */
            contentHash: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            at: string;
        };
        HoldingStretchDto: {
            /**
             * @description Who had the ball.
             * @enum {string}
             */
            heldBy: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
            /** @description For which agency. */
            agencyCode: string | null;
            /**
             * Format: date-time
             * @description From. Instant, RFC 3339, UTC.
             */
            fromAt: string;
            /**
             * Format: date-time
             * @description To; null: still. Instant, RFC 3339, UTC.
             */
            toAt: string | null;
        };
        TaskDetailDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            id: string;
            /** @description Its version; send it as If-Match. */
            version: number;
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /**
             * Format: uuid
             * @description Its measure.
             */
            measureId: string;
            /** @description The measure's number. */
            measureRef: string;
            /** @description The measure's title. */
            measureTitle: string | null;
            /**
             * Format: uuid
             * @description The task it is part of.
             */
            parentId: string | null;
            /** @description 0 for a measure's task, 1 and 2 for subtasks. */
            depth: number;
            /**
             * @description Its part in the measure.
             * @enum {string}
             */
            role: "LEAD" | "COOPERATING" | "LOCAL" | "SUBTASK";
            /** @description Its title. */
            title: string;
            /** @description The form of result. */
            deliverable: string;
            /** @description The type of result that closing needs. */
            deliverableType: string;
            /** @description dated, periodic or continuing. */
            type: string;
            /** @description How often it reports: none, weekly, monthly, quarterly. */
            reporting: string;
            /** @description Who answers for it. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /** @description That agency as the document prints it. */
            printedName: string;
            /**
             * Format: uuid
             * @description The department it was given to.
             */
            unitId: string | null;
            /** @description The measure's lead. */
            leadAgencyCode: string;
            /** @description The lead's short name. */
            leadAgencyName: string;
            /** @description Who assigned it. */
            assignerAgencyCode: string;
            /**
             * Format: uuid
             * @description Its handler.
             */
            handlerId: string | null;
            /** @description The handler's name. */
            handlerName: string | null;
            /**
             * Format: uuid
             * @description Who has lent it to the handler and gets it back.
             */
            delegatedBy: string | null;
            /** @description The posts that sign the pending completion request inside its agency, in their order. */
            signRoute: string[];
            /** @description How many of them have signed. */
            signedSteps: number;
            /**
             * @description Where it stands in its life; never says whether it is late.
             * @enum {string}
             */
            status: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED";
            /**
             * @description How it stands to its date today.
             * @enum {string}
             */
            timeliness: "NOT_STARTED_CLOCK" | "ON_TIME" | "DUE_SOON" | "OVERDUE" | "PROVISIONAL" | "PAUSED" | "DONE" | "LATE";
            /**
             * Format: date
             * @description The date it was dispatched with; never changes. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            originalDue: string | null;
            /**
             * Format: date
             * @description The date that holds. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            currentDue: string | null;
            /** @description Working days from today to that date, negative once it has passed. */
            workingDaysLeft: number | null;
            /** @description The date may still move: its year has no calendar yet (暂定). */
            provisional: boolean;
            /**
             * @description Who has the ball.
             * @enum {string}
             */
            heldBy: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
            /** @description That holder's agency. */
            heldByAgency: string | null;
            /**
             * Format: date-time
             * @description Since when. Instant, RFC 3339, UTC.
             */
            heldSince: string;
            /** @description How often it was returned by a reviewer or the office. */
            returnCount: number;
            /** @description Ever past its date. */
            everOverdue: boolean;
            /** @description Signed after its date. */
            finishedLate: boolean;
            /** @description Working days it was late. */
            lateDays: number;
            /** @description The share of completion last reported under signature, 0-100. */
            percent: number;
            /** @description The share as the office found it, beside the reported one, 0-100. */
            verifiedPercent: number | null;
            /**
             * Format: uuid
             * @description Who found it so.
             */
            verifiedBy: string | null;
            /** @description His name. */
            verifiedByName: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            verifiedAt: string | null;
            /** @description Its targets: planned, reported and verified side by side. */
            targets: components["schemas"]["TargetDto"][];
            /** @description How it stands to its planned progress (序时进度); null without a signed plan. */
            progress: components["schemas"]["ProgressDto"] | null;
            /**
             * Format: date-time
             * @description When it was dispatched or drafted. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was completed. Instant, RFC 3339, UTC.
             */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description When it was closed. Instant, RFC 3339, UTC.
             */
            closedAt: string | null;
            /**
             * @description The office's grade at completion: 优秀, 良好, 合格, 不合格.
             * @enum {string|null}
             */
            grade: "EXCELLENT" | "GOOD" | "PASS" | "FAIL" | null;
            /** @description Who must co-sign before verification is decided. */
            joint: components["schemas"]["JointRuleDto"] | null;
            /** @description What other agencies are asked now. */
            consultation: components["schemas"]["ConsultationDto"] | null;
            /** @description The agency's last counter-proposal of date or scope. */
            counterProposal: components["schemas"]["CounterProposalDto"] | null;
            /**
             * @description How it was terminated.
             * @enum {string|null}
             */
            endKind: "CLOSED_NOT_IMPLEMENTED" | "NOT_PURSUED" | "SUPERSEDED" | null;
            /**
             * Format: uuid
             * @description The task it was made from by a ruling.
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description The task that was made from it by a ruling.
             */
            replacedById: string | null;
            /** @description What you may do now: the buttons. */
            allowedActions: components["schemas"]["AllowedActionDto"][];
            /** @description What you would be expected to do, and what keeps you back. */
            blockedActions: components["schemas"]["BlockedActionDto"][];
            /** @description What has to be done. */
            requirement: string;
            /** @description The measure in the document's own words. */
            measure: components["schemas"]["TaskMeasureDto"];
            /** @description Its obligations with their dates. */
            clocks: components["schemas"]["ClockDto"][];
            /** @description Rounds of sign-off, oldest first. */
            signOffs: components["schemas"]["SignOffDto"][];
            /** @description Who had the ball when. */
            holdings: components["schemas"]["HoldingStretchDto"][];
            /** @description Working days charged to each holder; together the working days elapsed. */
            chargedDays: {
                [key: string]: unknown;
            };
        };
        TaskEventDto: {
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /** @description The hash chain it stands in: an agency's. */
            chain: string;
            /** @description Its place in the chain. */
            seq: string;
            /** @description What happened, such as task.acknowledged. */
            type: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            at: string;
            /** @description The event as it was hashed: who, for which post, before, after, reason. */
            event: {
                [key: string]: unknown;
            };
            /** @description Its hash. */
            hash: string;
        };
        HistoryDto: {
            /** @description Oldest first. */
            items: components["schemas"]["TaskEventDto"][];
        };
        NewSubtaskDto: {
            /** @description Who is to do it: your own agency or another. */
            agencyCode: string;
            /**
             * Format: uuid
             * @description The department, within your own agency.
             */
            unitId?: string | null;
            /** @description Its title. */
            title: string;
            /** @description What has to be done. */
            requirement: string;
            /** @description The form of result. */
            deliverable?: string;
            /**
             * @description What closing needs as evidence; nothing particular without.
             * @enum {string}
             */
            deliverableType?: "report" | "document" | "platform" | "standard" | "data" | "other";
            /**
             * Format: date
             * @description When it is due: a working day, not later than the parent. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
        };
        EvidenceDto: {
            /** @description The required form of result it answers. */
            type: string;
            /** @description What it is. */
            title: string;
            /** @description Where it is kept: a document number, a link. */
            reference: string;
        };
        JointDto: {
            /**
             * @description All, any, n of them, or the lead decides after the announced silence.
             * @enum {string}
             */
            rule: "ALL" | "ANY" | "N_OF_M" | "LEAD_AFTER_SILENCE";
            /** @description Who is asked; for setJoint none: nobody any more. */
            agencies: string[];
            /** @description For N_OF_M: how many must agree. */
            n?: number;
            /** @description Working days for the answer. */
            days: number;
        };
        ActDto: {
            /** @description Why; a return needs it. */
            reason?: string;
            /**
             * Format: uuid
             * @description For assignHandler, transfer and delegate: a handler of the task's agency.
             */
            handlerId?: string;
            /**
             * Format: uuid
             * @description For transfer: the department in whose queue it goes; with no handlerId nobody has it yet.
             */
            unitId?: string;
            /** @description For requestCompletion and the decisions on it: what was done. */
            statement?: string;
            /** @description For requestCompletion: the evidence. */
            evidence?: components["schemas"]["EvidenceDto"][];
            /**
             * Format: date
             * @description For return, reopen and reassign: the new date; for counterPropose: the date asked for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            newDue?: string;
            /**
             * @description For proposeVerification and verify: the grade; EXCELLENT and FAIL take a reason. Without one verify takes the proposed one.
             * @enum {string}
             */
            grade?: "EXCELLENT" | "GOOD" | "PASS" | "FAIL";
            /** @description For object: who should have it instead; for reassign and succeed: who gets it; for answerObjection: whose objection. */
            agencyCode?: string;
            /** @description For suspend, terminate, routinize, reopen and succeed: the document it rests on. */
            basis?: string;
            /**
             * Format: date
             * @description For suspend: when the office looks at it again. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            reviewOn?: string;
            /**
             * @description For terminate: how it ends.
             * @enum {string}
             */
            endKind?: "CLOSED_NOT_IMPLEMENTED" | "NOT_PURSUED" | "SUPERSEDED";
            /**
             * Format: uuid
             * @description For wait: another agency's task in the same plan.
             */
            onTaskId?: string;
            /** @description For counterPropose: what your agency would do instead. */
            requirement?: string;
            /** @description For setJoint: who must co-sign before verification is decided. */
            joint?: components["schemas"]["JointDto"];
            /**
             * Format: date
             * @description For succeed: from which day; today or earlier. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            effectiveOn?: string;
        };
        PrecedentDto: {
            /**
             * Format: uuid
             * @description The ruling.
             */
            id: string;
            /**
             * Format: uuid
             * @description The task it was about.
             */
            taskId: string;
            /** @description The measure's number. */
            measureRef: string;
            /** @description The measure's title. */
            measureTitle: string | null;
            /** @description The name as the document printed it. */
            printedName: string;
            /** @description Who objected. */
            agencyCode: string;
            /**
             * @description How it was ruled.
             * @enum {string}
             */
            ruling: "UPHELD" | "REASSIGNED";
            /** @description Whose it is. */
            ruledAgency: string;
            /** @description Why it was objected to. */
            objection: string;
            /** @description The ruling's words. */
            text: string;
            /** @description Who ruled. */
            ruledByName: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            ruledAt: string;
        };
        ArchiveDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /** @description SHA-256 of the package; the event of the filing carries the same. */
            sha256: string;
            /** @description Whether the package still has that hash. */
            intact: boolean;
            /** @description The package: JSON of the tasks, sign-offs, signed reports and events with their hashes. */
            package: string;
            /**
             * Format: date-time
             * @description When it was filed. Instant, RFC 3339, UTC.
             */
            archivedAt: string;
        };
        StandInDto: {
            /**
             * Format: uuid
             * @description The appointment.
             */
            id: string;
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /** @description Whose agency. */
            agencyCode: string;
            /**
             * @description The role of the post.
             * @enum {string}
             */
            role: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            /** @description The post's title. */
            title: string;
            /**
             * Format: uuid
             * @description Who is absent.
             */
            personId: string;
            /** @description His name. */
            personName: string;
            /**
             * Format: uuid
             * @description Who stands in.
             */
            standInId: string;
            /** @description His name. */
            standInName: string;
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validFrom: string;
            /**
             * Format: date
             * @description The last day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            validTo: string;
        };
        NewStandInDto: {
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /**
             * Format: uuid
             * @description Who is absent and holds it.
             */
            personId: string;
            /**
             * Format: uuid
             * @description Who stands in: a person of the same agency.
             */
            standInId: string;
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string;
            /**
             * Format: date
             * @description The last day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
        };
        SuccessionDto: {
            /** @description Whose work moves. */
            from: string;
            /** @description Who answers from now on. */
            to: string;
            /** @description The document that orders it. */
            basis: string;
            /**
             * Format: date
             * @description From which day; today or earlier. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            effectiveOn: string;
        };
        MovedTaskDto: {
            /**
             * Format: uuid
             * @description A task.
             */
            id: string;
        };
        SharedMeasureDto: {
            /**
             * Format: uuid
             * @description The plan.
             */
            planId: string;
            /**
             * Format: uuid
             * @description The measure.
             */
            measureId: string;
            /** @description Its number. */
            measureRef: string;
            /** @description The tasks that the successor now has of it. */
            taskIds: string[];
        };
        MovedDto: {
            /** @description The tasks that moved, parents first. */
            moved: components["schemas"]["MovedTaskDto"][];
            /** @description Measures of which the successor now has several tasks: all stay, the office may end one as superseded. */
            sameMeasure: components["schemas"]["SharedMeasureDto"][];
        };
        ReportedValueDto: {
            /** @description The target. */
            name: string;
            /** @description Its unit. */
            unit: string;
            /** @description What is planned. */
            planned: string;
            /** @description What the agency reports. */
            reported: string;
        };
        TakenReportDto: {
            /**
             * Format: uuid
             * @description The report.
             */
            reportId: string;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description Its agency. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /** @description SHA-256 of its text as it was taken; null for "no change". */
            contentHash: string | null;
        };
        ReportDraftDto: {
            /** @description What was done. */
            progress: string;
            /** @description What stands in the way. */
            problems: string;
            /** @description What comes next. */
            nextSteps: string;
            /** @description What others have to settle (需协调). */
            coordination: string;
            /** @description Share of completion, 0-100. */
            percent: number | null;
            /** @description Targets with their reported value. */
            values: components["schemas"]["ReportedValueDto"][];
            /** @description The reports of others that it takes in. */
            takes: components["schemas"]["TakenReportDto"][];
            /** @description Remarks inside the agency; they never leave it. */
            remarks: string;
            /**
             * Format: uuid
             * @description Who wrote last.
             */
            draftedBy: string;
            /** @description Why it was returned inside the agency. */
            returnReason: string | null;
            /**
             * Format: date-time
             * @description When it was saved. Instant, RFC 3339, UTC.
             */
            savedAt: string;
        };
        ReportActionDto: {
            /**
             * @description The act: POST /reports/{id}/acts/{act}.
             * @enum {string}
             */
            act: "saveDraft" | "consolidate" | "sendToSign" | "review" | "sign" | "return" | "reportNoChange" | "accept";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
        };
        ReportDto: {
            /** @description What was done. */
            progress: string;
            /** @description What stands in the way. */
            problems: string;
            /** @description What comes next. */
            nextSteps: string;
            /** @description What others have to settle (需协调). */
            coordination: string;
            /** @description Share of completion, 0-100. */
            percent: number | null;
            /** @description Targets with their reported value. */
            values: components["schemas"]["ReportedValueDto"][];
            /**
             * Format: uuid
             * @description The report.
             */
            id: string;
            /** @description Its version; send it as If-Match. */
            version: number;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description The period, such as 2026-03. */
            period: string;
            /**
             * Format: date
             * @description From when it can be written. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            opensOn: string;
            /**
             * Format: date
             * @description When it is due. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /**
             * @description Its status; what an agency is still writing shows as open or returned to others.
             * @enum {string}
             */
            status: "SCHEDULED" | "OPEN" | "DRAFT" | "SIGNING" | "SUBMITTED" | "CONSOLIDATED" | "ACCEPTED" | "RETURNED" | "NO_CHANGE";
            /**
             * @description How the period stands in the ledger.
             * @enum {string}
             */
            standing: "NOT_DUE" | "DUE" | "ON_TIME" | "LATE" | "MISSED" | "NO_CHANGE" | "NOT_REQUIRED";
            /**
             * Format: uuid
             * @description Who drafted what was signed.
             */
            draftedBy: string | null;
            /**
             * Format: uuid
             * @description Who signed it.
             */
            signedBy: string | null;
            /**
             * Format: date-time
             * @description When it was first submitted. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /** @description How often it was signed. */
            signedCount: number;
            /** @description SHA-256 of what was signed last. */
            contentHash: string | null;
            /** @description How much of the signed text stood in the report of the period before, 0-100. A fact; nothing follows from it. */
            similarity: number | null;
            /** @description Nearly the text of the period before. */
            staleText: boolean;
            /** @description The reports of others that the signed text takes in. */
            takes: components["schemas"]["TakenReportDto"][];
            /**
             * Format: uuid
             * @description The lead's report that took this one in.
             */
            consolidatedIn: string | null;
            /**
             * Format: uuid
             * @description Who accepted it.
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            decidedAt: string | null;
            /** @description The share of completion as the office found it, beside the reported one, 0-100. */
            verifiedPercent: number | null;
            /**
             * Format: uuid
             * @description Who returned it.
             */
            returnedBy: string | null;
            /** @description Why. */
            returnReason: string | null;
            /** @description First submitted after its date. */
            late: boolean;
            /** @description Not there on its date. */
            missed: boolean;
            /**
             * @description Whose turn it is in the agency's chain; for the agency only.
             * @enum {string|null}
             */
            waitsFor: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN" | null;
            /** @description What the agency is writing; null for everybody outside of it. */
            draft: components["schemas"]["ReportDraftDto"] | null;
            /** @description What you may do now. */
            allowedActions: components["schemas"]["ReportActionDto"][];
        };
        LedgerRowDto: {
            /**
             * Format: uuid
             * @description The report.
             */
            id: string;
            /** @description Its version. */
            version: number;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description The task's title. */
            taskTitle: string;
            /**
             * @description The task's status.
             * @enum {string}
             */
            taskStatus: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED";
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /** @description The measure's number. */
            measureRef: string;
            /** @description Its agency. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /** @description The period. */
            period: string;
            /**
             * Format: date
             * @description From when it can be written. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            opensOn: string;
            /**
             * Format: date
             * @description When it is due. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "SCHEDULED" | "OPEN" | "DRAFT" | "SIGNING" | "SUBMITTED" | "CONSOLIDATED" | "ACCEPTED" | "RETURNED" | "NO_CHANGE";
            /**
             * @description How it stands: not due, due, on time, late, missed, no change, not required.
             * @enum {string}
             */
            standing: "NOT_DUE" | "DUE" | "ON_TIME" | "LATE" | "MISSED" | "NO_CHANGE" | "NOT_REQUIRED";
            /**
             * Format: date-time
             * @description When it was first submitted. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /** @description First submitted after its date. */
            late: boolean;
            /** @description Not there on its date. */
            missed: boolean;
            /** @description Reported share of completion, 0-100. */
            percent: number | null;
            /** @description How much of its text stood in the period before, 0-100. */
            similarity: number | null;
            /**
             * Format: uuid
             * @description The lead's report that took it in.
             */
            consolidatedIn: string | null;
        };
        LedgerPageDto: {
            /** @description Periods, soonest due first. */
            items: components["schemas"]["LedgerRowDto"][];
            /** @description Send it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ReportVersionDto: {
            /** @description What was done. */
            progress: string;
            /** @description What stands in the way. */
            problems: string;
            /** @description What comes next. */
            nextSteps: string;
            /** @description What others have to settle (需协调). */
            coordination: string;
            /** @description Share of completion, 0-100. */
            percent: number | null;
            /** @description Targets with their reported value. */
            values: components["schemas"]["ReportedValueDto"][];
            /** @description Counts the signatures from 1. */
            number: number;
            /** @description SHA-256 of this text. */
            contentHash: string;
            /** @description How much of it stood in the period before, 0-100. */
            similarity: number | null;
            /**
             * Format: uuid
             * @description Who signed it.
             */
            signedBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            signedAt: string;
        };
        PreviousReportDto: {
            /** @description What was done. */
            progress: string;
            /** @description What stands in the way. */
            problems: string;
            /** @description What comes next. */
            nextSteps: string;
            /** @description What others have to settle (需协调). */
            coordination: string;
            /** @description Share of completion, 0-100. */
            percent: number | null;
            /** @description Targets with their reported value. */
            values: components["schemas"]["ReportedValueDto"][];
            /** @description Its period. */
            period: string;
        };
        TakeableReportDto: {
            /**
             * Format: uuid
             * @description The report.
             */
            reportId: string;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description Its agency. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /**
             * @description Its status.
             * @enum {string}
             */
            status: "SCHEDULED" | "OPEN" | "DRAFT" | "SIGNING" | "SUBMITTED" | "CONSOLIDATED" | "ACCEPTED" | "RETURNED" | "NO_CHANGE";
            /** @description Taken in already. */
            taken: boolean;
        };
        ReportDetailDto: {
            /** @description What was done. */
            progress: string;
            /** @description What stands in the way. */
            problems: string;
            /** @description What comes next. */
            nextSteps: string;
            /** @description What others have to settle (需协调). */
            coordination: string;
            /** @description Share of completion, 0-100. */
            percent: number | null;
            /** @description Targets with their reported value. */
            values: components["schemas"]["ReportedValueDto"][];
            /**
             * Format: uuid
             * @description The report.
             */
            id: string;
            /** @description Its version; send it as If-Match. */
            version: number;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description The period, such as 2026-03. */
            period: string;
            /**
             * Format: date
             * @description From when it can be written. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            opensOn: string;
            /**
             * Format: date
             * @description When it is due. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /**
             * @description Its status; what an agency is still writing shows as open or returned to others.
             * @enum {string}
             */
            status: "SCHEDULED" | "OPEN" | "DRAFT" | "SIGNING" | "SUBMITTED" | "CONSOLIDATED" | "ACCEPTED" | "RETURNED" | "NO_CHANGE";
            /**
             * @description How the period stands in the ledger.
             * @enum {string}
             */
            standing: "NOT_DUE" | "DUE" | "ON_TIME" | "LATE" | "MISSED" | "NO_CHANGE" | "NOT_REQUIRED";
            /**
             * Format: uuid
             * @description Who drafted what was signed.
             */
            draftedBy: string | null;
            /**
             * Format: uuid
             * @description Who signed it.
             */
            signedBy: string | null;
            /**
             * Format: date-time
             * @description When it was first submitted. Instant, RFC 3339, UTC.
             */
            submittedAt: string | null;
            /** @description How often it was signed. */
            signedCount: number;
            /** @description SHA-256 of what was signed last. */
            contentHash: string | null;
            /** @description How much of the signed text stood in the report of the period before, 0-100. A fact; nothing follows from it. */
            similarity: number | null;
            /** @description Nearly the text of the period before. */
            staleText: boolean;
            /** @description The reports of others that the signed text takes in. */
            takes: components["schemas"]["TakenReportDto"][];
            /**
             * Format: uuid
             * @description The lead's report that took this one in.
             */
            consolidatedIn: string | null;
            /**
             * Format: uuid
             * @description Who accepted it.
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            decidedAt: string | null;
            /** @description The share of completion as the office found it, beside the reported one, 0-100. */
            verifiedPercent: number | null;
            /**
             * Format: uuid
             * @description Who returned it.
             */
            returnedBy: string | null;
            /** @description Why. */
            returnReason: string | null;
            /** @description First submitted after its date. */
            late: boolean;
            /** @description Not there on its date. */
            missed: boolean;
            /**
             * @description Whose turn it is in the agency's chain; for the agency only.
             * @enum {string|null}
             */
            waitsFor: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN" | null;
            /** @description What the agency is writing; null for everybody outside of it. */
            draft: components["schemas"]["ReportDraftDto"] | null;
            /** @description What you may do now. */
            allowedActions: components["schemas"]["ReportActionDto"][];
            /** @description What was signed, every time. */
            versions: components["schemas"]["ReportVersionDto"][];
            /** @description The signed report of the period before, to copy forward. */
            previous: components["schemas"]["PreviousReportDto"] | null;
            /** @description How much of the text as you see it now stands in the period before, 0-100. */
            similarityNow: number | null;
            /** @description Signed reports of the period that this one may take in; for the agency only. */
            takeable: components["schemas"]["TakeableReportDto"][];
        };
        CoordinationDto: {
            /**
             * Format: uuid
             * @description The report that names it.
             */
            reportId: string;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description The task's title. */
            taskTitle: string;
            /**
             * Format: uuid
             * @description Its plan.
             */
            planId: string;
            /** @description The measure's number. */
            measureRef: string;
            /** @description Who asks. */
            agencyCode: string;
            /** @description That agency's short name. */
            agencyName: string;
            /** @description The period. */
            period: string;
            /**
             * Format: date
             * @description When that report was due. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /** @description What others have to settle. */
            coordination: string;
        };
        CoordinationPageDto: {
            /** @description Open matters, the oldest report first. */
            items: components["schemas"]["CoordinationDto"][];
            /** @description Send it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        TargetValueDto: {
            /** @description The target, such as 宽带接入速率. */
            name: string;
            /** @description Its unit. */
            unit: string;
            /** @description What is planned, a number or words. */
            planned: string;
            /** @description What you report of it. */
            reported: string;
        };
        VerifiedValueDto: {
            /** @description The target, as it is named in a report. */
            name: string;
            /** @description What the office found. */
            verified: string;
        };
        ReportActDto: {
            /** @description What was done. */
            progress?: string;
            /** @description What stands in the way. */
            problems?: string;
            /** @description What comes next. */
            nextSteps?: string;
            /** @description What others have to settle. */
            coordination?: string;
            /** @description Share of completion, 0-100. */
            percent?: number;
            /** @description Targets with their reported value; the whole list. */
            values?: components["schemas"]["TargetValueDto"][];
            /** @description Remarks inside the agency; they never leave it. */
            remarks?: string;
            /** @description For consolidate: which signed reports; all of the period without. */
            reportIds?: string[];
            /** @description For accept: the share of completion as the office found it, 0-100. */
            verifiedPercent?: number;
            /** @description For accept: the targets as the office found them. */
            verifiedValues?: components["schemas"]["VerifiedValueDto"][];
            /** @description Why; a return needs it. */
            reason?: string;
        };
        DelegationDto: {
            /** @description The posts that may report "no change" beside the signatory. */
            roles: ("CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN")[];
            /**
             * Format: uuid
             * @description Who delegated it.
             */
            delegatedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            delegatedAt: string | null;
        };
        NewDelegationDto: {
            /** @description The posts that may report "no change" beside the signatory; none takes it back. */
            roles: ("LIAISON" | "REVIEWER" | "HANDLER")[];
        };
        TrajectoryPointDto: {
            /**
             * Format: date
             * @description By when. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            on: string;
            /** @description The share that is to be done by then, 0-100. */
            percent: number;
        };
        TrajectoryVersionDto: {
            /**
             * Format: uuid
             * @description The plan.
             */
            id: string;
            /** @description Counts the signed plans from 1; the first is the baseline. */
            number: number;
            /**
             * @description A draft is seen by its agency only; a signed plan never changes.
             * @enum {string}
             */
            status: "DRAFT" | "SIGNED";
            /**
             * @description How it grows.
             * @enum {string}
             */
            kind: "STEP" | "LINEAR" | "TABLE";
            /**
             * Format: date
             * @description From when. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            startOn: string;
            /** @description The shares by date. */
            points: components["schemas"]["TrajectoryPointDto"][];
            /**
             * Format: date
             * @description The task's date that it was signed for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description Why it follows another. */
            reason: string | null;
            /**
             * Format: uuid
             * @description Who drafted it.
             */
            draftedBy: string;
            /**
             * Format: uuid
             * @description Who signed it.
             */
            signedBy: string | null;
            /** @description His name. */
            signedByName: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            signedAt: string | null;
        };
        SourceDto: {
            /** @description In Chinese. */
            zh: string;
            /** @description In English. */
            en: string;
        };
        ProgressPolicyDto: {
            /** @description From so many percentage points behind, yellow. */
            yellowPoints: number;
            /** @description From so many percentage points behind, red. */
            redPoints: number;
            /** @description Where this comes from. */
            source: components["schemas"]["SourceDto"];
        };
        TaskTrajectoryDto: {
            /** @description Signed plans in their order; for the agency the draft at the end. */
            versions: components["schemas"]["TrajectoryVersionDto"][];
            /** @description How the task stands to it today; null without a signed plan. */
            progress: components["schemas"]["ProgressDto"] | null;
            /** @description From which gap a light changes. */
            policy: components["schemas"]["ProgressPolicyDto"];
        };
        NewTrajectoryDto: {
            /**
             * @description STEP: in jumps on dates. LINEAR: evenly, by working days, to one end. TABLE: evenly between dates.
             * @enum {string}
             */
            kind: "STEP" | "LINEAR" | "TABLE";
            /**
             * Format: date
             * @description From when; today without. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            startOn?: string;
            /** @description Rising dates and shares, ending with 100 by the due date; for LINEAR the end alone, by default the due date. */
            points?: components["schemas"]["TrajectoryPointDto"][];
            /** @description Why another plan follows a signed one; the task's date must have moved. */
            reason?: string;
        };
        ExtensionActionDto: {
            /**
             * @description The act: POST /extensions/{id}/acts/{act}; a first draft: POST /tasks/{id}/extensions.
             * @enum {string}
             */
            act: "draft" | "sendToSign" | "return" | "sign" | "giveOpinion" | "review" | "approve" | "approvePartly" | "reject" | "withdraw";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
            /** @description Whether a reason must be sent. */
            reasonRequired: boolean;
        };
        BlockedExtensionActionDto: {
            /**
             * @description The act.
             * @enum {string}
             */
            act: "draft" | "sendToSign" | "return" | "sign" | "giveOpinion" | "review" | "approve" | "approvePartly" | "reject" | "withdraw";
            /**
             * @description Why not now: the code the act would be refused with.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "invitation_void" | "stale_version" | "version_required" | "conflict" | "idempotency_key_reused" | "idempotency_key_in_progress" | "too_many_waiting" | "invalid_input" | "unknown_agency" | "unknown_person" | "text_not_decodable" | "text_empty" | "text_too_large" | "act_not_allowed_in_state" | "act_not_allowed_for_role" | "act_not_allowed_for_agency" | "reason_required" | "four_eyes" | "open_children" | "depth_limit" | "not_assignable" | "no_handler" | "clause_or_evidence_missing" | "field_required" | "only_continuing" | "parent_suspended" | "waiting_for_task" | "delegated" | "not_of_unit" | "grade_reason_required" | "not_asked" | "joint_open" | "silence_not_over" | "objection_window" | "objections_open" | "window_over" | "bad_trajectory" | "trajectory_frozen" | "chain_not_passed" | "source_moved_on" | "unknown_target" | "sign_step_open" | "route_unmanned" | "due_in_past" | "due_on_day_off" | "due_after_parent" | "due_required" | "bad_date" | "bad_offset" | "due_not_later" | "due_not_earlier" | "extension_pending" | "extension_limit" | "escalation_paused" | "notice_overtaken" | "notice_pending" | "level_not_reached" | "cooling_down" | "measure_suspended" | "measure_not_open" | "tasks_open" | "due_before_children" | "doubts_open" | "not_confirmed" | "roster_required" | "lead_required" | "plan_not_issuable" | "reading_out_of_range";
            /** @description The facts behind it. */
            details: {
                [key: string]: unknown;
            };
        };
        ExtensionDto: {
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /** @description Its version; send it as If-Match. */
            version: number;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description The task's title. */
            taskTitle: string;
            /** @description The agency that asks. */
            agencyCode: string;
            /** @description Counts the task's requests from 1. */
            number: number;
            /**
             * @description Where it stands; the task's own status does not change with it.
             * @enum {string}
             */
            status: "DRAFT" | "SIGNING" | "LEAD_OPINION" | "OFFICE_REVIEW" | "DECISION" | "APPROVED" | "PARTLY_APPROVED" | "REJECTED" | "WITHDRAWN";
            /**
             * @description Why, as a class.
             * @enum {string}
             */
            reasonClass: "POLICY_CHANGED" | "WAITS_FOR_OTHERS" | "CONSULTATION" | "PROCEDURE" | "TECHNICAL" | "RESOURCES" | "FORCE_MAJEURE" | "OTHER";
            /** @description Why, in words. */
            reasonText: string;
            /** @description The progress so far. */
            progress: string;
            /**
             * Format: date
             * @description The date that held when it was filed. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            formerDue: string;
            /**
             * Format: date
             * @description The date asked for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            requestedDue: string;
            /** @description Filed after the date had passed; the overdue kept counting. */
            late: boolean;
            /**
             * Format: uuid
             * @description Who drafted it.
             */
            draftedBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Who signed it.
             */
            signedBy: string | null;
            /**
             * Format: date-time
             * @description When it left the agency. Instant, RFC 3339, UTC.
             */
            signedAt: string | null;
            /**
             * @description The opinion of the lead, or of who assigned a subtask.
             * @enum {string|null}
             */
            opinion: "SUPPORT" | "OPPOSE" | null;
            /** @description Its reasons. */
            opinionText: string | null;
            /**
             * Format: uuid
             * @description Who gave it.
             */
            opinionBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            opinionAt: string | null;
            /** @description What the office's officer recommends. */
            reviewText: string | null;
            /**
             * Format: uuid
             * @description Who reviewed it.
             */
            reviewedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            reviewedAt: string | null;
            /**
             * @description Whose word it takes, while it is pending.
             * @enum {string|null}
             */
            decider: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN" | null;
            /**
             * Format: date
             * @description By when the office has to answer. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            answerDue: string | null;
            /** @description Working days by which the office's answer is or was late. */
            answerLateDays: number;
            /**
             * Format: date
             * @description The date that the answer names; a refusal names the one that goes on holding. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            decidedDue: string | null;
            /** @description The answer's remarks. */
            decisionText: string | null;
            /**
             * Format: uuid
             * @description Who decided.
             */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            decidedAt: string | null;
            /**
             * Format: uuid
             * @description Who took it back.
             */
            withdrawnBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            withdrawnAt: string | null;
            /**
             * Format: date-time
             * @description Until when the task's reminders and escalations rest at most, while it is pending. Instant, RFC 3339, UTC.
             */
            pausedUntil: string | null;
            /** @description What you may do now. */
            allowedActions: components["schemas"]["ExtensionActionDto"][];
            /** @description What is yours to do but is held back, and why. */
            blockedActions: components["schemas"]["BlockedExtensionActionDto"][];
        };
        ExtensionPageDto: {
            /** @description Requests, newest first. */
            items: components["schemas"]["ExtensionDto"][];
            /** @description Send it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        TaskExtensionsDto: {
            /** @description The task's requests, in their order. */
            items: components["schemas"]["ExtensionDto"][];
            /** @description Whether you may draft one now. */
            allowedActions: components["schemas"]["ExtensionActionDto"][];
            /** @description Why not, where it would be yours to do. */
            blockedActions: components["schemas"]["BlockedExtensionActionDto"][];
        };
        NewExtensionDto: {
            /**
             * @description Why, as a class.
             * @enum {string}
             */
            reasonClass: "POLICY_CHANGED" | "WAITS_FOR_OTHERS" | "CONSULTATION" | "PROCEDURE" | "TECHNICAL" | "RESOURCES" | "FORCE_MAJEURE" | "OTHER";
            /** @description Why, in words. */
            reasonText: string;
            /** @description The progress so far. */
            progress: string;
            /**
             * Format: date
             * @description The date asked for: a working day, later than the one that holds, not later than the parent's. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            requestedDue: string;
        };
        ExtensionActDto: {
            /**
             * @description For draft: why, as a class.
             * @enum {string}
             */
            reasonClass?: "POLICY_CHANGED" | "WAITS_FOR_OTHERS" | "CONSULTATION" | "PROCEDURE" | "TECHNICAL" | "RESOURCES" | "FORCE_MAJEURE" | "OTHER";
            /** @description For draft: why, in words. */
            reasonText?: string;
            /** @description For draft: the progress so far. */
            progress?: string;
            /**
             * Format: date
             * @description For draft: the date asked for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            requestedDue?: string;
            /**
             * @description For giveOpinion.
             * @enum {string}
             */
            opinion?: "SUPPORT" | "OPPOSE";
            /**
             * Format: date
             * @description For approvePartly: the other date. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            newDue?: string;
            /** @description The reason of a return, an opinion, a review, an answer or a withdrawal. */
            reason?: string;
        };
        BoardDto: {
            /**
             * Format: date
             * @description The day the numbers hold for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            today: string;
            /** @description Waiting for the office itself to verify. */
            waitingForOffice: number;
            /** @description Of these, past the office's own date. */
            waitingForOfficeOverdue: number;
            /** @description Past their date, at their agencies. */
            overdue: number;
            /** @description Due within five working days, at their agencies. */
            dueSoon: number;
            /** @description Dispatched and not signed for. */
            unsigned: number;
            /** @description Of these, past the date of receipt. */
            unsignedOverdue: number;
            /** @description In review at lead agencies. */
            inReview: number;
            /** @description Open in all. */
            open: number;
            /** @description Completed and closed. */
            done: number;
            /** @description Alarms nobody has cleared. */
            openAlarms: number;
            /** @description Urgent notices and mails that wait for the mail window. */
            heldMails: number;
            /** @description Notices that wait for the next digest. */
            waitingForDigest: number;
            /**
             * Format: date-time
             * @description When mail may leave next: now, within the mail window. Instant, RFC 3339, UTC.
             */
            mailsLeaveAt: string;
            /** @description With a provisional date (暂定). */
            provisional: number;
            /** @description Escalation papers that wait for a signature. */
            papersToSign: number;
            /** @description Escalation papers that wait for the agency's reply. */
            papersToAnswer: number;
            /** @description Of these, past their date. */
            papersToAnswerOverdue: number;
        };
        DayNoticeDto: {
            /** @description When it was published, YYYY-MM-DD or YYYY-MM. */
            published: string;
            /** @description Where it stands. */
            source: string;
        };
        DayDto: {
            /**
             * Format: date
             * @description The day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            date: string;
            /** @description Whether it is worked. */
            working: boolean;
            /**
             * @description It follows the week, a notice makes it a day off, or a make-up day (调休).
             * @enum {string}
             */
            why: "week" | "holiday" | "makeup";
            /** @description The holiday. */
            name: string | null;
            /** @description The notice that says so. */
            notice: components["schemas"]["DayNoticeDto"] | null;
            /** @description Whether its year has a notice; if not, every date in it is provisional (暂定). */
            announced: boolean;
        };
        DaysOffDto: {
            /** @description The holiday. */
            name: string;
            /**
             * Format: date
             * @description The first day off. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string;
            /**
             * Format: date
             * @description The last day off. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
        };
        NoticeDto: {
            /**
             * Format: uuid
             * @description The notice.
             */
            id: string;
            /** @description The year it is for. */
            year: number;
            /** @description When it was published, YYYY-MM-DD or YYYY-MM. */
            published: string;
            /**
             * Format: date
             * @description From when it is part of the calendar; null while it waits to be applied. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            knownFrom: string | null;
            /**
             * Format: date-time
             * @description When the director applied it; null where it came with the program. Instant, RFC 3339, UTC.
             */
            appliedAt: string | null;
            /** @description The calendar version that began with it. */
            version: number | null;
            /** @description Where it stands. */
            source: string;
            /** @description The notice it amends. */
            amends: string | null;
            /** @description The days off. */
            daysOff: components["schemas"]["DaysOffDto"][];
            /**
             * @description The make-up working days. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            makeUpWorkdays: string[];
            /**
             * @description Make-up days it takes back. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            withdrawnMakeUpWorkdays?: string[];
        };
        NameDto: {
            /** @description In Chinese. */
            zh: string;
            /** @description In English. */
            en: string;
        };
        LadderStepDto: {
            /** @description 0 提醒, 1 催办, 2-4 督办, 5 通报. */
            level: number;
            /** @description Who is told. */
            audience: ("HOLDER" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "LEAD_AGENCY" | "OFFICE" | "CONVENER")[];
            /** @description A mail of its own, not in the digest. */
            urgent: boolean;
            /** @description The time of day, HH:MM in the office's zone. */
            at: string;
            /** @description The published rule, or our own judgement. */
            source?: string;
            /** @description The step. */
            id: string;
            /** @description Working days to the due date; negative before it. */
            offset: number;
        };
        LadderRepeatDto: {
            /** @description 0 提醒, 1 催办, 2-4 督办, 5 通报. */
            level: number;
            /** @description Who is told. */
            audience: ("HOLDER" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "LEAD_AGENCY" | "OFFICE" | "CONVENER")[];
            /** @description A mail of its own, not in the digest. */
            urgent: boolean;
            /** @description The time of day, HH:MM in the office's zone. */
            at: string;
            /** @description The published rule, or our own judgement. */
            source?: string;
            /** @description Working days between repeats. */
            every: number;
            /** @description By how many each further interval is longer. */
            growBy: number;
            /** @description The longest interval. */
            atMost: number;
        };
        LadderDto: {
            /** @description The ladder. */
            key: string;
            /** @description Its version; a clock keeps the one it started with. */
            version: number;
            /** @description What it is called. */
            name: components["schemas"]["NameDto"];
            /**
             * @description The clocks it is for.
             * @enum {string}
             */
            clockKind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /** @description Where it comes from. */
            source: string;
            /** @description Its steps, in order. */
            steps: components["schemas"]["LadderStepDto"][];
            /** @description What follows the last step until the clock stops. */
            repeat?: components["schemas"]["LadderRepeatDto"];
        };
        MailDto: {
            /**
             * Format: uuid
             * @description The mail.
             */
            id: string;
            /** @description What it is about. */
            kind: string;
            /**
             * Format: uuid
             * @description To whom.
             */
            personId: string;
            /** @description His name. */
            toName: string;
            /** @description His address. */
            toAddress: string;
            /** @description The language. */
            locale: string;
            /** @description The subject. */
            subject: string;
            /**
             * @description What became of it.
             * @enum {string}
             */
            status: "PENDING" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "OVERTAKEN";
            /**
             * Format: date-time
             * @description When it was written. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the server took it. Instant, RFC 3339, UTC.
             */
            sentAt: string | null;
        };
        MailPageDto: {
            /** @description The newest first. */
            items: components["schemas"]["MailDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        MailDetailDto: {
            /**
             * Format: uuid
             * @description The mail.
             */
            id: string;
            /** @description What it is about. */
            kind: string;
            /**
             * Format: uuid
             * @description To whom.
             */
            personId: string;
            /** @description His name. */
            toName: string;
            /** @description His address. */
            toAddress: string;
            /** @description The language. */
            locale: string;
            /** @description The subject. */
            subject: string;
            /**
             * @description What became of it.
             * @enum {string}
             */
            status: "PENDING" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "OVERTAKEN";
            /**
             * Format: date-time
             * @description When it was written. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the server took it. Instant, RFC 3339, UTC.
             */
            sentAt: string | null;
            /** @description Its Message-ID. */
            messageId: string;
            /** @description The plain text. */
            text: string;
            /** @description The HTML; show it only in a sandbox. */
            html: string;
            /** @description The exact message as handed over, headers and all. */
            source: string;
            /** @description SHA-256 of that message. */
            rawSha256: string;
            /** @description Tries to hand it over. */
            attempts: number;
            /** @description What the server last said. */
            response: string | null;
        };
        AlarmDto: {
            /**
             * Format: uuid
             * @description The alarm.
             */
            id: string;
            /** @description What it is, such as mail.missing. */
            kind: string;
            /**
             * Format: uuid
             * @description The task it is about.
             */
            taskId: string | null;
            /**
             * Format: uuid
             * @description The person it is about.
             */
            personId: string | null;
            /** @description His name. */
            personName: string | null;
            /** @description The agency it is about. */
            agencyCode: string | null;
            /** @description What is known of it. */
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was raised. Instant, RFC 3339, UTC.
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @description When it was cleared. Instant, RFC 3339, UTC.
             */
            clearedAt: string | null;
            /**
             * Format: uuid
             * @description Who cleared it.
             */
            clearedBy: string | null;
        };
        AlarmPageDto: {
            /** @description The newest first. */
            items: components["schemas"]["AlarmDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        ClearanceDto: {
            /** @description What was done about it. */
            reason: string;
        };
        ActedDto: {
            /**
             * Format: date-time
             * @description When it was done. Instant, RFC 3339, UTC.
             */
            at: string;
            /** @description Who did it; null where no single person did. */
            by: string | null;
            /** @description Whether the reader himself did it. */
            mine: boolean;
        };
        InboxNoticeDto: {
            /**
             * Format: uuid
             * @description The notice.
             */
            id: string;
            /**
             * @description What it says.
             * @enum {string}
             */
            kind: "plan.submitted" | "plan.issued" | "plan.amended" | "task.dispatched" | "task.subtask_dispatched" | "task.acknowledged" | "task.handler_assigned" | "task.signing_requested" | "task.review_requested" | "task.verify_requested" | "task.verify_proposed" | "task.word_requested" | "task.returned" | "task.completed" | "task.closed" | "task.reminder" | "task.overdue" | "task.escalated" | "task.due_changed" | "task.changed" | "report.opened" | "report.signing_requested" | "report.submitted" | "report.returned" | "report.returned_inside" | "report.no_change" | "report.consolidated" | "extension.requested" | "extension.returned" | "extension.decided" | "calendar.changed" | "notice.to_sign" | "notice.issued" | "notice.replied" | "notice.declined" | "account.invited" | "alarm.mail_undeliverable" | "alarm.calendar_missing" | "alarm.other";
            /** @description The level of the ladder: 0 reminder, 1 urging, 2 to 4 supervision. */
            level: number;
            /** @description Whether it was mailed at once and not in the digest. */
            urgent: boolean;
            /**
             * @description What became of its mail; IN_APP: it is shown here only; OVERTAKEN: it was no longer true when its mail was due.
             * @enum {string}
             */
            status: "PENDING" | "MAILED" | "NO_ADDRESS" | "OVERTAKEN" | "CANCELLED" | "IN_APP";
            /** @description For which agency the reader is told. */
            agencyCode: string;
            /** @description As what the reader is told: his post, or LEAD_AGENCY. */
            capacity: string;
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string | null;
            /** @description All tasks it is about: several for a plan. */
            taskIds: string[];
            /**
             * Format: uuid
             * @description The plan.
             */
            planId: string | null;
            /** @description The title of the task. */
            taskTitle: string | null;
            /**
             * @description The status of the task now.
             * @enum {string|null}
             */
            taskStatus: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED" | "SCHEDULED" | "OPEN" | "SUBMITTED" | "CONSOLIDATED" | "NO_CHANGE" | "ACCEPTED" | "ISSUED" | "RUNNING" | "CLOSING" | "PARSED" | "CONFIRMED" | "INITIATED" | "ACTIVE" | "CONTINUING" | "LEAD_OPINION" | "OFFICE_REVIEW" | "DECISION" | "APPROVED" | "PARTLY_APPROVED" | "REJECTED" | "WITHDRAWN" | "PROPOSED" | "SIGNED" | "RECEIVED" | "REPLIED" | "SETTLED" | "OVERTAKEN" | "RAISED" | "DECLINED" | null;
            /** @description Who did what it tells of. */
            by: string;
            /** @description For which agency he acted; null: the system. */
            byAgency: string | null;
            /** @description The reason he gave. */
            reason: string | null;
            /** @description Where in the web application one acts on it: a path. */
            path: string;
            /** @description Whether it asks for something. */
            asks: boolean;
            /** @description The fact that settled what it asks, whoever did it; null: still open, or nothing is asked. */
            acted: components["schemas"]["ActedDto"] | null;
            /**
             * Format: uuid
             * @description Its mail; null: none.
             */
            mailId: string | null;
            /**
             * Format: date-time
             * @description When it was written. Instant, RFC 3339, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the reader marked it as read. Instant, RFC 3339, UTC.
             */
            readAt: string | null;
        };
        InboxPageDto: {
            /** @description The newest first. */
            items: components["schemas"]["InboxNoticeDto"][];
            /** @description Send it back as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        NoticeCountsDto: {
            /** @description Unread notices, counted to 1,000 at most. */
            unread: number;
            /** @description Notices that ask for something nobody has done yet, counted to 1,000 at most. */
            waiting: number;
        };
        ReadMarksDto: {
            /** @description The notices. */
            ids: string[];
        };
        MarkedDto: {
            /** @description How many are marked as read by this. */
            read: number;
        };
        LiveChangeDto: {
            /**
             * Format: uuid
             * @description The event; read it at /events.
             */
            id: string;
            /** @description What happened. */
            type: string;
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string | null;
            /**
             * Format: uuid
             * @description The plan.
             */
            planId: string | null;
        };
        LiveChangesDto: {
            /** @description Send it back as `since`, also when nothing new was there. */
            position: string;
            /** @description What happened since, oldest first: ids only. */
            changes: components["schemas"]["LiveChangeDto"][];
            /** @description More happened than is listed: read again what you show. */
            more: boolean;
            /** @description Your own notices changed: new ones, or some were marked elsewhere. */
            notices: boolean;
            /** @description Your unread notices. */
            unread: number;
        };
        EventDto: {
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /** @description The hash chain it stands in: an agency's. */
            chain: string;
            /** @description Its place in the chain. */
            seq: string;
            /** @description What happened, such as task.acknowledged. */
            type: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            at: string;
            /** @description The event as it was hashed: who, for which post, before, after, reason. */
            event: {
                [key: string]: unknown;
            };
            /** @description Its hash. */
            hash: string;
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string | null;
            /**
             * Format: uuid
             * @description The plan.
             */
            planId: string | null;
        };
        EventPageDto: {
            /** @description Oldest first. */
            items: components["schemas"]["EventDto"][];
            /** @description Send it back as `since`, also when nothing new was there. */
            nextSince: string | null;
        };
        PermissionDto: {
            /** @description The permission. */
            permission: string;
            /** @description The posts that carry it. */
            roles: ("CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN")[];
        };
        ActRuleDto: {
            /** @description The act. */
            act: string;
            /** @description From which statuses. */
            from: string[];
            /** @description To which status, or the rule that says so. */
            to: string;
            /** @description Which side: OWNER, REVIEWER, ASSIGNER, LEAD, OFFICE; SYSTEM: with another act. */
            side: string;
            /** @description The posts that may. */
            roles: ("CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN")[];
            /** @description Further conditions. */
            guards: string[];
            /**
             * @description Whether a reason is needed.
             * @enum {string}
             */
            reason: "required" | "optional";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
        };
        MatrixOfRightsDto: {
            /** @description What posts permit. */
            permissions: components["schemas"]["PermissionDto"][];
            /** @description Acts on tasks. */
            taskActs: components["schemas"]["ActRuleDto"][];
            /** @description Acts on progress reports. */
            reportActs: components["schemas"]["ActRuleDto"][];
            /** @description Acts on extension requests; no post named: those of the level that decides. */
            extensionActs: components["schemas"]["ActRuleDto"][];
            /** @description Acts on measures. */
            measureActs: components["schemas"]["ActRuleDto"][];
            /** @description Acts on plans. */
            planActs: components["schemas"]["ActRuleDto"][];
            /** @description Acts on escalation papers; no post named: those whose signature or reply the level asks for. */
            noticeActs: components["schemas"]["ActRuleDto"][];
        };
        PaperTaskDto: {
            /** @description The task's title. */
            title: string;
            /** @description The agency responsible. */
            agency: string;
            /** @description The measure, as numbered. */
            measureRef: string;
            /** @description The document. */
            document: string | null;
            /**
             * Format: date
             * @description The first due date. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            originalDue: string | null;
            /**
             * Format: date
             * @description The one that held. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            currentDue: string | null;
            /** @description How often it was returned. */
            returns: number;
            /** @description How often it was extended. */
            extensions: number;
        };
        PaperDueDto: {
            /**
             * @description What was due.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /**
             * Format: date
             * @description When. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /** @description Working days by which it was late. */
            daysLate: number;
        };
        PaperHeldDto: {
            /**
             * @description In which part.
             * @enum {string}
             */
            by: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
            /** @description Which agency. */
            agency: string | null;
            /** @description Working days. */
            workingDays: number;
        };
        PaperMailDto: {
            /** @description To whom. */
            to: string;
            /** @description Its subject. */
            subject: string;
            /**
             * Format: date-time
             * @description When the server took it. Instant, RFC 3339, UTC.
             */
            sentAt: string;
            /** @description Its Message-ID. */
            messageId: string;
        };
        EarlierPaperDto: {
            /** @description Its number. */
            number: string;
            /**
             * Format: date
             * @description When it was issued. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            issuedOn: string;
            /**
             * @description Where it stood.
             * @enum {string}
             */
            status: "PROPOSED" | "SIGNED" | "ISSUED" | "RECEIVED" | "REPLIED" | "SETTLED" | "OVERTAKEN" | "RAISED" | "DECLINED";
            /**
             * Format: date
             * @description When it was answered. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            repliedOn: string | null;
        };
        EvidenceSheetDto: {
            /**
             * Format: date
             * @description The day it holds for. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            asOf: string;
            /**
             * @description What the paper is for.
             * @enum {string}
             */
            reason: "NOT_RECEIVED" | "NO_PLAN" | "NO_REPORT" | "OVERDUE" | "REVIEW_OVERDUE" | "BEHIND" | "RETURNED" | "STALE" | "URGED" | "INSTRUCTED";
            /** @description The task as it stood. */
            task: components["schemas"]["PaperTaskDto"];
            /** @description The clock that ran out. */
            due: components["schemas"]["PaperDueDto"] | null;
            /** @description Who had the ball for how many working days. */
            held: components["schemas"]["PaperHeldDto"][];
            /** @description Mails about the task that the server took, newest first. */
            mails: components["schemas"]["PaperMailDto"][];
            /** @description Earlier papers about the task. */
            papers: components["schemas"]["EarlierPaperDto"][];
        };
        PaperActionDto: {
            /**
             * @description The act: POST /notices/{id}/acts/{act}; urge: POST /tasks/{id}/urging; propose: POST /tasks/{id}/notices.
             * @enum {string}
             */
            act: "urge" | "propose" | "revise" | "sign" | "decline" | "receive" | "draftReply" | "reply" | "settle";
            /** @description Its name in Chinese. */
            zh: string;
            /** @description Its name in English. */
            en: string;
            /** @description Whether a reason must be sent. */
            reasonRequired: boolean;
        };
        BlockedPaperActionDto: {
            /**
             * @description The act.
             * @enum {string}
             */
            act: "urge" | "propose" | "revise" | "sign" | "decline" | "receive" | "draftReply" | "reply" | "settle";
            /**
             * @description Why not now: the code the act would be refused with.
             * @enum {string}
             */
            code: "unauthenticated" | "forbidden" | "not_found" | "invitation_void" | "stale_version" | "version_required" | "conflict" | "idempotency_key_reused" | "idempotency_key_in_progress" | "too_many_waiting" | "invalid_input" | "unknown_agency" | "unknown_person" | "text_not_decodable" | "text_empty" | "text_too_large" | "act_not_allowed_in_state" | "act_not_allowed_for_role" | "act_not_allowed_for_agency" | "reason_required" | "four_eyes" | "open_children" | "depth_limit" | "not_assignable" | "no_handler" | "clause_or_evidence_missing" | "field_required" | "only_continuing" | "parent_suspended" | "waiting_for_task" | "delegated" | "not_of_unit" | "grade_reason_required" | "not_asked" | "joint_open" | "silence_not_over" | "objection_window" | "objections_open" | "window_over" | "bad_trajectory" | "trajectory_frozen" | "chain_not_passed" | "source_moved_on" | "unknown_target" | "sign_step_open" | "route_unmanned" | "due_in_past" | "due_on_day_off" | "due_after_parent" | "due_required" | "bad_date" | "bad_offset" | "due_not_later" | "due_not_earlier" | "extension_pending" | "extension_limit" | "escalation_paused" | "notice_overtaken" | "notice_pending" | "level_not_reached" | "cooling_down" | "measure_suspended" | "measure_not_open" | "tasks_open" | "due_before_children" | "doubts_open" | "not_confirmed" | "roster_required" | "lead_required" | "plan_not_issuable" | "reading_out_of_range";
            /** @description The facts behind it. */
            details: {
                [key: string]: unknown;
            };
        };
        PaperDto: {
            /**
             * Format: uuid
             * @description The paper.
             */
            id: string;
            /** @description Its version; send it as If-Match. */
            version: number;
            /**
             * Format: uuid
             * @description Its task.
             */
            taskId: string;
            /** @description The task's title. */
            taskTitle: string;
            /**
             * @description 催办单, 督办单, 通报.
             * @enum {string}
             */
            kind: "URGE" | "SUPERVISION" | "BULLETIN";
            /** @description 1 催办, 2 to 4 督办, 5 通报. */
            level: number;
            /**
             * @description Its colour, from level and reason by the policy.
             * @enum {string|null}
             */
            colour: "BLUE" | "YELLOW" | "ORANGE" | "RED" | null;
            /**
             * @description What for.
             * @enum {string}
             */
            reason: "NOT_RECEIVED" | "NO_PLAN" | "NO_REPORT" | "OVERDUE" | "REVIEW_OVERDUE" | "BEHIND" | "RETURNED" | "STALE" | "URGED" | "INSTRUCTED";
            /**
             * @description Where it stands; the task's status does not change with it.
             * @enum {string}
             */
            status: "PROPOSED" | "SIGNED" | "ISSUED" | "RECEIVED" | "REPLIED" | "SETTLED" | "OVERTAKEN" | "RAISED" | "DECLINED";
            /** @description Its number, e.g. 督办〔2026〕3号; null before the issue. */
            noticeNumber: string | null;
            /** @description The agency it is addressed to. */
            agencyCode: string;
            /**
             * @description The clock that ran out.
             * @enum {string|null}
             */
            clockKind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY" | null;
            /**
             * Format: date
             * @description The date it had run to. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description The paper's own words. */
            text: string;
            /** @description What it rests on, frozen when it was drafted. */
            sheet: components["schemas"]["EvidenceSheetDto"];
            /** @description SHA-256 of the evidence sheet as it is kept. */
            evidenceSha256: string;
            /** @description The policy it was written by. */
            policyKey: string;
            /** @description Its version. */
            policyVersion: number;
            /** @description Whose signature it takes; empty: none. */
            signers: ("CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN")[];
            /** @description Who may reply. */
            repliers: ("CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN")[];
            /**
             * Format: uuid
             * @description Who proposed it; null: the machine.
             */
            proposedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            proposedAt: string;
            /** @description Why. */
            proposalText: string | null;
            /** @description Why it went out before the last one had had its time. */
            overrideReason: string | null;
            /**
             * Format: date
             * @description By when it is to be signed. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            signDue: string | null;
            /**
             * Format: uuid
             * @description Who signed it.
             */
            signedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            signedAt: string | null;
            /**
             * Format: uuid
             * @description Who declined to sign it.
             */
            declinedBy: string | null;
            /** @description Why. */
            declinedText: string | null;
            /**
             * Format: date
             * @description When it was issued. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description By when the agency has to reply, counted from the issue. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            replyDue: string | null;
            /**
             * Format: uuid
             * @description Who signed for its receipt.
             */
            receivedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            receivedAt: string | null;
            /** @description The reply; a draft until it is sent. */
            replyText: string | null;
            /**
             * Format: uuid
             * @description Who replied.
             */
            repliedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            repliedAt: string | null;
            /** @description Working days by which the reply is or was late. */
            replyLateDays: number;
            /**
             * Format: uuid
             * @description Who settled it; null: the machine, or nobody yet.
             */
            settledBy: string | null;
            /**
             * Format: date-time
             * @description When it ended. Instant, RFC 3339, UTC.
             */
            endedAt: string | null;
            /** @description Why it ended. */
            endedText: string | null;
            /**
             * Format: uuid
             * @description The paper of the next level.
             */
            raisedTo: string | null;
            /** @description What you may do now. */
            allowedActions: components["schemas"]["PaperActionDto"][];
            /** @description What is yours to do but is held back, and why. */
            blockedActions: components["schemas"]["BlockedPaperActionDto"][];
        };
        PaperPageDto: {
            /** @description Papers, newest first. */
            items: components["schemas"]["PaperDto"][];
            /** @description Send it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        PaperActDto: {
            /** @description For revise: the new words of the paper, after what the evidence says. */
            text?: string;
            /** @description For draftReply and reply: the reply. */
            reply?: string;
            /** @description The reason of a revision, a refusal to sign, or a remark. */
            reason?: string;
        };
        PaperPauseDto: {
            /**
             * @description Why nothing is escalated.
             * @enum {string}
             */
            because: "EXTENSION_PENDING" | "HELD_BY_OFFICE" | "SUSPENDED";
            /**
             * Format: date
             * @description Since when. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            since: string;
            /**
             * Format: date
             * @description The day from which it goes on by itself; null: as soon as the ball comes back. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            until: string | null;
        };
        TaskPapersDto: {
            /** @description The task's papers, oldest first. */
            items: components["schemas"]["PaperDto"][];
            /** @description Why nothing is escalated just now. */
            pause: components["schemas"]["PaperPauseDto"] | null;
            /** @description What you may begin now. */
            allowedActions: components["schemas"]["PaperActionDto"][];
            /** @description What is yours to begin but is held back, and why. */
            blockedActions: components["schemas"]["BlockedPaperActionDto"][];
        };
        ProposePaperDto: {
            /** @description The level, 2 to 5: one above the highest issued, or where the reason starts. */
            level: number;
            /**
             * @description What for; the colour follows from level and reason.
             * @enum {string}
             */
            named: "OVERDUE" | "BEHIND" | "RETURNED" | "STALE" | "URGED" | "INSTRUCTED";
            /** @description Why it is proposed; for whoever signs it. */
            reason: string;
            /** @description Words of your own for the paper. */
            text?: string;
        };
        UrgedPersonDto: {
            /**
             * Format: uuid
             * @description Who.
             */
            personId: string;
            /** @description His name. */
            name: string;
            /** @description For which agency. */
            agencyCode: string;
            /** @description As what: his post, or LEAD_AGENCY. */
            capacity: string;
            /** @description Whether he can be mailed. */
            hasAddress: boolean;
        };
        UrgingDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /** @description The task's version; send it as If-Match. */
            version: number;
            /** @description The agency it would be addressed to: whoever has the ball. */
            agencyCode: string;
            /**
             * Format: date
             * @description By when the agency would have to reply. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            replyDue: string;
            /** @description Everybody it would reach, stand-ins included. */
            recipients: components["schemas"]["UrgedPersonDto"][];
            /** @description The last 催办 about the task, with its answer. */
            last: components["schemas"]["PaperDto"] | null;
            /**
             * Format: date
             * @description The first day on which another one may go out without the director's reason; null: today. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            coolDownUntil: string | null;
            /** @description Why nothing is escalated just now. */
            pause: components["schemas"]["PaperPauseDto"] | null;
            /** @description Whether you may urge now. */
            allowedActions: components["schemas"]["PaperActionDto"][];
            /** @description Why not, where it would be yours to do. */
            blockedActions: components["schemas"]["BlockedPaperActionDto"][];
        };
        UrgeDto: {
            /** @description Why it is urged; kept with the paper. */
            reason: string;
            /** @description Words of your own for the paper. */
            text?: string;
            /** @description For the director: why it goes out before the last one has had its time. */
            overrideReason?: string;
        };
        HealthDto: {
            /**
             * @description up.
             * @enum {string}
             */
            status: "up";
        };
        NewNoticeDto: {
            /** @description The year it is for. */
            year: number;
            /**
             * Format: date
             * @description When it was published. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            published: string;
            /** @description Where it stands: the address of the published text. */
            source: string;
            /** @description The publication date of the notice of that year that it amends. */
            amends?: string | null;
            /** @description The days off. */
            daysOff: components["schemas"]["DaysOffDto"][];
            /**
             * @description The make-up working days (调休). Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            makeUpWorkdays: string[];
            /**
             * @description Make-up days it takes back. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            withdrawnMakeUpWorkdays?: string[];
        };
        ChangedDayDto: {
            /**
             * Format: date
             * @description The day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            date: string;
            /** @description Whether it was worked. */
            workedBefore: boolean;
            /** @description Whether it is worked now. */
            workedAfter: boolean;
            /** @description The holiday. */
            name: string | null;
        };
        DateMoveDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /**
             * @description Moved; no longer provisional (暂定); falls on a day off and stays until the office decides.
             * @enum {string}
             */
            what: "MOVED" | "FIRMED" | "DAY_OFF";
            /**
             * @description Which date.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /** @description The reporting period. */
            period: string;
            /**
             * @description Who holds it.
             * @enum {string}
             */
            holder: "OWNER" | "LEAD" | "OFFICE";
            /** @description That holder's agency. */
            holderAgency: string;
            /**
             * Format: date
             * @description Before. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            fromOn: string;
            /**
             * Format: date
             * @description Now. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            toOn: string;
            /** @description The task's title. */
            title: string;
            /** @description The agency responsible. */
            agencyCode: string;
        };
        ToldDto: {
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description Name. */
            name: string;
            /** @description Agency. */
            agencyCode: string;
            /** @description Of how many tasks; in one notice and one mail. */
            tasks: number;
        };
        NoticeEffectDto: {
            /** @description The days that were worked and are not, or the other way round. */
            days: components["schemas"]["ChangedDayDto"][];
            /** @description Dates that move. */
            moved: number;
            /** @description Provisional dates that become firm. */
            firmed: number;
            /** @description Dates set by a person that fall on a day off: they stay, with an alarm to the office. */
            flagged: number;
            /** @description Reminders that only change their day. */
            remindersShifted: number;
            /** @description The dates, the first thousand. */
            dates: components["schemas"]["DateMoveDto"][];
            /** @description Who is told. */
            told: components["schemas"]["ToldDto"][];
        };
        AppliedNoticeDto: {
            /** @description The days that were worked and are not, or the other way round. */
            days: components["schemas"]["ChangedDayDto"][];
            /** @description Dates that move. */
            moved: number;
            /** @description Provisional dates that become firm. */
            firmed: number;
            /** @description Dates set by a person that fall on a day off: they stay, with an alarm to the office. */
            flagged: number;
            /** @description Reminders that only change their day. */
            remindersShifted: number;
            /** @description The dates, the first thousand. */
            dates: components["schemas"]["DateMoveDto"][];
            /** @description Who is told. */
            told: components["schemas"]["ToldDto"][];
            /**
             * Format: uuid
             * @description The notice.
             */
            id: string;
        };
        StoredMoveDto: {
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /**
             * @description Moved; no longer provisional (暂定); falls on a day off and stays until the office decides.
             * @enum {string}
             */
            what: "MOVED" | "FIRMED" | "DAY_OFF";
            /**
             * @description Which date.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /** @description The reporting period. */
            period: string;
            /**
             * @description Who holds it.
             * @enum {string}
             */
            holder: "OWNER" | "LEAD" | "OFFICE";
            /** @description That holder's agency. */
            holderAgency: string;
            /**
             * Format: date
             * @description Before. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            fromOn: string;
            /**
             * Format: date
             * @description Now. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            toOn: string;
        };
        LadderVersionDto: {
            /** @description The ladder. */
            key: string;
            /** @description The version. */
            version: number;
            /**
             * @description The clocks it is for.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /** @description Whether it is in force for clocks that start now. */
            active: boolean;
            /** @description Clocks that run under it. */
            running: number;
            /**
             * Format: uuid
             * @description Who drafted it; null: it came with the program.
             */
            madeBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            madeAt: string | null;
            /**
             * Format: uuid
             * @description Who last switched it on.
             */
            switchedBy: string | null;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            switchedAt: string | null;
            /** @description What it says. */
            body: components["schemas"]["LadderDto"];
        };
        NewLadderDto: {
            /** @description The ladder, e.g. default-completion. */
            key: string;
            /** @description What it is called. */
            name: components["schemas"]["NameDto"];
            /**
             * @description The clocks it is for.
             * @enum {string}
             */
            clockKind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /** @description Where it comes from: the published rule, or [I] for your own judgement. */
            source: string;
            /** @description Its steps, in order of working days and time. */
            steps: components["schemas"]["LadderStepDto"][];
            /** @description What follows the last step until the clock stops. */
            repeat?: components["schemas"]["LadderRepeatDto"];
        };
        TryLadderDto: {
            /** @description The ladder to try. */
            ladder: components["schemas"]["NewLadderDto"];
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string;
            /**
             * Format: date
             * @description The last day; at most 750 days, and not after today. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
        };
        LevelCountDto: {
            /** @description 0 提醒, 1 催办, 2-4 督办, 5 通报. */
            level: number;
            /** @description Steps. */
            steps: number;
        };
        StepCountDto: {
            /** @description 0 提醒, 1 催办, 2-4 督办, 5 通报. */
            level: number;
            /** @description Steps. */
            steps: number;
            /** @description The step; all repeats together are called repeat. */
            step: string;
        };
        DryRunDto: {
            /** @description Stretches of clocks that touch the span. */
            runs: number;
            /** @description Steps in all. */
            steps: number;
            /** @description By level. */
            byLevel: components["schemas"]["LevelCountDto"][];
            /** @description By step. */
            byStep: components["schemas"]["StepCountDto"][];
            /** @description On days off: always 0. */
            onDaysOff: number;
        };
        TrialDto: {
            /**
             * Format: date
             * @description The first day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string;
            /**
             * Format: date
             * @description The last day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
            /** @description What the ladder would have sent. */
            would: components["schemas"]["DryRunDto"];
            /** @description What was sent for the same kind of clock. */
            sent: components["schemas"]["LevelCountDto"][];
        };
        SwitchPreviewDto: {
            /**
             * Format: date
             * @description Today. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string;
            /**
             * Format: date
             * @description The last day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
            /** @description Under the version in force. */
            now: components["schemas"]["DryRunDto"];
            /** @description Under this version. */
            then: components["schemas"]["DryRunDto"];
        };
        SwitchLadderDto: {
            /**
             * @description Clocks that run: KEEP lets them go on under the version they started with, REARM puts them on this one from now on; nothing past is sent.
             * @enum {string}
             */
            running: "KEEP" | "REARM";
            /** @description Why. */
            reason: string;
        };
        DerivationStepDto: {
            /**
             * Format: date
             * @description The first day of the run. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            from: string;
            /**
             * Format: date
             * @description The last. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            to: string;
            /**
             * @description What became of these days.
             * @enum {string}
             */
            verdict: "start" | "counted" | "skipped" | "reached" | "moved";
            /**
             * @description Why: the week, a notice that makes them a day off or a make-up day (调休), or the rule itself.
             * @enum {string}
             */
            why: "week" | "holiday" | "makeup" | "rule";
            /** @description The holiday. */
            name: string | null;
            /** @description Where the notice stands that says so. */
            source: string | null;
            /** @description Working days counted up to and with this run. */
            counted: number;
        };
        BothDto: {
            /** @description In Chinese. */
            zh: string;
            /** @description In English. */
            en: string;
        };
        ClockRuleDto: {
            /** @description What starts such a clock. */
            starts: components["schemas"]["BothDto"];
            /** @description What stops it. */
            stops: components["schemas"]["BothDto"][];
            /** @description What makes it stand still, with the working days it had left. */
            pauses: components["schemas"]["BothDto"][];
            /** @description What lets it run on. */
            resumes: components["schemas"]["BothDto"][];
        };
        DeadlineDto: {
            /**
             * Format: uuid
             * @description The clock.
             */
            clockId: string;
            /**
             * @description What it waits for.
             * @enum {string}
             */
            kind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY";
            /** @description The reporting period. */
            period: string;
            /**
             * @description Whether it runs.
             * @enum {string}
             */
            status: "WAITING" | "RUNNING" | "PAUSED" | "STOPPED";
            /**
             * @description Who holds it.
             * @enum {string}
             */
            holder: "OWNER" | "LEAD" | "OFFICE";
            /** @description That holder's agency. */
            holderAgency: string;
            /**
             * Format: date
             * @description When it began to run. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            startedOn: string | null;
            /**
             * Format: date
             * @description When it is due: by the end of that day. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description It may still move: its year has no calendar yet (暂定). */
            provisional: boolean;
            /**
             * @description So many days from a start; the rhythm of reports; set by a person; not running yet.
             * @enum {string}
             */
            basis: "OFFSET" | "PERIOD" | "SET" | "NONE";
            /**
             * Format: date
             * @description The start, which is not counted. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            start: string | null;
            /** @description The offset: P5BD are five working days, P10D ten days, P2W two weeks, P1M a month. */
            offset: string | null;
            /** @description What becomes of a date on a day off: none, previous, next, nthAfterHoliday. */
            roll: string | null;
            /** @description Each run of days, counted or skipped, with the notice behind it. */
            steps: components["schemas"]["DerivationStepDto"][];
            /** @description The same in one sentence. */
            sentence: components["schemas"]["BothDto"];
            /** @description What starts, stops and pauses clocks of this kind. */
            rule: components["schemas"]["ClockRuleDto"];
            /** @description Its ladder. */
            ladderKey: string;
            /** @description The version of the ladder it started with. */
            ladderVersion: number;
            /** @description The next step of its ladder. */
            nextStep: string | null;
            /**
             * Format: date-time
             * @description When that step fires. Instant, RFC 3339, UTC.
             */
            nextAt: string | null;
        };
        StretchDto: {
            /**
             * @description Who had the ball.
             * @enum {string}
             */
            heldBy: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
            /** @description That holder's agency. */
            agencyCode: string | null;
            /** @description Working days. */
            days: number;
            /** @description Of these, after the due date. */
            overdueDays: number;
            /**
             * Format: date-time
             * @description From when. Instant, RFC 3339, UTC.
             */
            from: string;
            /**
             * Format: date-time
             * @description To when; null: still. Instant, RFC 3339, UTC.
             */
            to: string | null;
        };
        HolderSumDto: {
            /**
             * @description Who had the ball.
             * @enum {string}
             */
            heldBy: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
            /** @description That holder's agency. */
            agencyCode: string | null;
            /** @description Working days. */
            days: number;
            /** @description Of these, after the due date. */
            overdueDays: number;
        };
        TaskHoldingsDto: {
            /** @description The ball's way, oldest first. */
            stretches: components["schemas"]["StretchDto"][];
            /** @description The same by holder. */
            byHolder: components["schemas"]["HolderSumDto"][];
            /** @description Working days since dispatch: the sum over all holders. */
            elapsed: number;
            /** @description Of these, after the due date. */
            elapsedOverdue: number;
        };
        AgencyHoldingsDto: {
            /** @description The agency responsible. */
            agencyCode: string;
            /** @description Its tasks. */
            tasks: number;
            /** @description Working days elapsed on them. */
            elapsed: number;
            /** @description Whose they were. */
            byHolder: components["schemas"]["HolderSumDto"][];
        };
        FuturePersonDto: {
            /**
             * Format: uuid
             * @description Who.
             */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Agency. */
            agencyCode: string;
            /** @description As what he is written to. */
            capacity: string;
        };
        OverrideDto: {
            /**
             * @description What was ordered.
             * @enum {string}
             */
            act: "CANCEL" | "NOTE";
            /** @description The note. */
            note: string | null;
            /** @description Why. */
            reason: string;
            /**
             * Format: uuid
             * @description By whom.
             */
            madeBy: string;
            /**
             * Format: date-time
             * @description When. Instant, RFC 3339, UTC.
             */
            madeAt: string;
        };
        FutureItemDto: {
            /**
             * Format: uuid
             * @description The clock whose step it is.
             */
            clockId: string | null;
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string | null;
            /** @description Its title. */
            taskTitle: string | null;
            /**
             * @description What the clock waits for.
             * @enum {string|null}
             */
            clockKind: "RECEIPT" | "PLAN" | "REPORT" | "COMPLETION" | "LEAD_REVIEW" | "VERIFY" | "RULING" | "EXTENSION" | "COSIGN" | "DRAFT" | "SIGNING" | "REWORK" | "NOTICE_SIGN" | "NOTICE_REPLY" | null;
            /**
             * Format: date
             * @description The date it runs to. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string | null;
            /** @description The step of the ladder. */
            step: string | null;
            /** @description 0 提醒, 1 催办, 2-4 督办, 5 通报. */
            level: number;
            /**
             * @description What is told.
             * @enum {string}
             */
            kind: "plan.submitted" | "plan.issued" | "plan.amended" | "task.dispatched" | "task.subtask_dispatched" | "task.acknowledged" | "task.handler_assigned" | "task.signing_requested" | "task.review_requested" | "task.verify_requested" | "task.verify_proposed" | "task.word_requested" | "task.returned" | "task.completed" | "task.closed" | "task.reminder" | "task.overdue" | "task.escalated" | "task.due_changed" | "task.changed" | "report.opened" | "report.signing_requested" | "report.submitted" | "report.returned" | "report.returned_inside" | "report.no_change" | "report.consolidated" | "extension.requested" | "extension.returned" | "extension.decided" | "calendar.changed" | "notice.to_sign" | "notice.issued" | "notice.replied" | "notice.declined" | "account.invited" | "alarm.mail_undeliverable" | "alarm.calendar_missing" | "alarm.other";
            /**
             * Format: date-time
             * @description When the step fires, or fired. Instant, RFC 3339, UTC.
             */
            firesAt: string;
            /** @description It is decided and waits for the mail window or the digest. */
            waiting: boolean;
            /** @description What a person ordered about it. */
            override: components["schemas"]["OverrideDto"] | null;
        };
        FutureMailDto: {
            /**
             * Format: date-time
             * @description When it may leave. Instant, RFC 3339, UTC.
             */
            at: string;
            /**
             * @description A mail of its own, or the digest of the day; of one task only its part of the digest is shown.
             * @enum {string}
             */
            form: "SINGLE" | "DIGEST";
            /** @description To whom. */
            person: components["schemas"]["FuturePersonDto"];
            /** @description Its subject. */
            subject: string | null;
            /** @description Its words. */
            text: string | null;
            /**
             * @description Why he can not be written to.
             * @enum {string|null}
             */
            unaddressable: "missing" | "malformed" | null;
            /** @description All of it was cancelled. */
            cancelled: boolean;
            /** @description What it tells. */
            items: components["schemas"]["FutureItemDto"][];
        };
        FutureMailsDto: {
            /** @description The mails, soonest first. */
            mails: components["schemas"]["FutureMailDto"][];
            /** @description There are more than are shown. */
            truncated: boolean;
        };
        NewOverrideDto: {
            /**
             * Format: uuid
             * @description The clock.
             */
            clockId: string;
            /**
             * Format: date
             * @description The date it runs to. Civil date, YYYY-MM-DD.
             * @example 2026-03-31
             */
            dueOn: string;
            /** @description The step of its ladder. */
            step: string;
            /**
             * Format: uuid
             * @description Whose mail.
             */
            personId: string;
            /**
             * @description CANCEL: this mail is not written. NOTE: it is, with your note. RESTORE: as if nothing had been ordered.
             * @enum {string}
             */
            act: "CANCEL" | "NOTE" | "RESTORE";
            /** @description The note, for NOTE. */
            note?: string;
            /** @description Why. */
            reason: string;
        };
        FieldErrorDto: {
            /** @description The field, such as evidence[0].type; empty: the whole body. */
            path: string;
            /** @description What is wrong with it, in the language of the answer. */
            message: string;
        };
        ProblemDto: {
            /** @description urn:duban:problem:<code>. */
            type: string;
            /** @description The kind of refusal, in the language of the answer. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened and what to do, for the person in front of the screen, in zh or en by Accept-Language. */
            detail: string;
            /** @description Stable; what programs decide by. */
            code: string;
            /** @description The path of the request. */
            instance: string;
            /** @description Also in the header X-Request-Id; name it when you ask for help. */
            requestId: string;
            /** @description Facts behind the sentence, such as the working days around a day off. */
            details: {
                [key: string]: unknown;
            };
            /** @description Field by field, for invalid_input. */
            errors?: components["schemas"]["FieldErrorDto"][];
        };
        DocumentTextDto: {
            /** @description The file's name, only ever shown. */
            fileName: string;
            /** @description The document's text. */
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    welcome_welcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the sign-in screen has to know before anybody has signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    measures_list: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
                /** @description Of this document. */
                documentId?: string;
                /** @description With tasks in this plan. */
                planId?: string;
                /** @description In this status. */
                status?: "PARSED" | "CONFIRMED" | "INITIATED" | "ACTIVE" | "VERIFYING" | "COMPLETED" | "CLOSED" | "CONTINUING" | "SUSPENDED" | "TERMINATED";
                /** @description Dated, periodic or continuing. */
                type?: "dated" | "periodic" | "continuing";
                /** @description Led by this agency. */
                leadAgencyCode?: string;
                /** @description With a task of this agency. */
                agencyCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures you may see, document by document in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    measures_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One measure with its status, its worst open task and its tasks. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    measures_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "initiate" | "requestVerification" | "return" | "verify" | "closeOut" | "continue" | "suspend" | "resume" | "terminate" | "reopen";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureActDto"];
            };
        };
        responses: {
            /** @description Does one act on a measure, and on its tasks what follows from it. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issued versions of a plan, with what each changed, in words; an agency reads what concerns it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A plan's amendments, drafts too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAmendmentDto"];
            };
        };
        responses: {
            /** @description Drafts the next version of a running plan; If-Match names the plan's version, the answer the amendment. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_previewMoves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dry run: what moving the plan's tasks to the newest templates would change, in words. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_applyMoves: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOrderDto"];
            };
        };
        responses: {
            /** @description Moves every task that can be moved to the newest templates, in one act; If-Match names the plan's version. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesDoneDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One amendment: the difference in words, who will be told, which clocks move, what can't be done. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentViewDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAmendmentDto"];
            };
        };
        responses: {
            /** @description Writes a draft anew, as a whole. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    amendments_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "submit" | "return" | "withdraw" | "issue";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActDto"];
            };
        };
        responses: {
            /** @description Submits, returns, withdraws or issues an amendment. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signroutes_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posts a completion request passes inside an agency. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignRouteViewDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signroutes_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSignRouteDto"];
            };
        };
        responses: {
            /** @description Changes them for requests from now on. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignRouteDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitations_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Mails a person a link with which he sets his login and password, once; an earlier link ends. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitations_list: {
        parameters: {
            query?: {
                /** @description Of this agency; whoever manages one agency sees that one. */
                agencyCode?: string;
                /** @description Only those that can still be accepted, or only the others. */
                open?: boolean;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Invitations on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations, the newest first; never their links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitations_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Ends an open invitation at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitations_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkDto"];
            };
        };
        responses: {
            /** @description Whom a link is for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invitation_void: This link no longer works */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        responses: {
            /** @description Sets login and password by a link, once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invitation_void: This link no longer works */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    auth_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Signs in with login and password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    auth_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            /** @description Changes a refresh token for a new pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    auth_signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Ends this session at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, for which agency, and what his posts permit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_list: {
        parameters: {
            query?: {
                /** @description Those who ever held a post in this agency. */
                agencyCode?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description People on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People with their accounts and posts: of all agencies for the administrator, else of one's own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            /** @description Adds a person, with a post where one is named, without account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeDto"];
            };
        };
        responses: {
            /** @description Corrects a name, an address or the language of mails. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountDto"];
            };
        };
        responses: {
            /** @description Gives a person an account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            /** @description Sets a new password and ends all sessions of the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_disablement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisablementDto"];
            };
        };
        responses: {
            /** @description Disables an account at once, or enables it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_posts: {
        parameters: {
            query: {
                /** @description The agency. */
                agencyCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posts of an agency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_addPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPostDto"];
            };
        };
        responses: {
            /** @description The post of this agency, role and title; made where it is missing. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deadlines_byAgency: {
        parameters: {
            query?: {
                /** @description Only this plan. */
                planId?: string;
                /** @description Only tasks of this agency. */
                agencyCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Working days charged to whom, by the agency responsible for the tasks; without subtasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyHoldingsDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHoldingDto"];
            };
        };
        responses: {
            /** @description Gives a post to a person for a time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    people_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldingEndDto"];
            };
        };
        responses: {
            /** @description Ends a holding with its last day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_list: {
        parameters: {
            query?: {
                /** @description Looked for in codes and names, former ones too. */
                q?: string;
                /** @description The kind, such as ministry. */
                kind?: string;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Agencies on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One agency with its former names and successors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetailDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments of an agency today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_addUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitDto"];
            };
        };
        responses: {
            /** @description Adds a department. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedUnitDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_people: {
        parameters: {
            query?: {
                /** @description Only posts with these duties. */
                role?: "CONVENER" | "OFFICE_DIRECTOR" | "OFFICE_OFFICER" | "AUDITOR" | "LIAISON" | "HANDLER" | "REVIEWER" | "SIGNATORY" | "AGENCY_LEADER" | "SYSADMIN";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who holds which post of an agency today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryEntryDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_parents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To which bodies it belonged, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParentChangeDto"];
            };
        };
        responses: {
            /** @description Moves it under another body from a day on; answers the whole history. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    agencies_changeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitChangeDto"];
            };
        };
        responses: {
            /** @description Renames a department, or sets its last day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedUnitDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Documents on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentTextDto"] | {
                    /** Format: binary */
                    file: string;
                };
                "multipart/form-data": components["schemas"]["DocumentTextDto"] | {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Keeps a policy document byte for byte and reads it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One document. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_measures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its confirmed measures, in its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_latest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest reading, with what is open in it. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version of the reading. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionsDto"];
            };
        };
        responses: {
            /** @description Makes the next version of the reading; the path names the newest, or it is stale. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_clearAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearancesDto"];
            };
        };
        responses: {
            /** @description Clears several doubts of the newest reading, all or none. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_clear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                index: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description Clears one doubt of the newest reading. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documents_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Confirms the newest reading, by another than who made it, and makes the measures. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest template of each measure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            /** @description Proposes a template for every confirmed measure without one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions of a measure's template, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            /** @description The next version, as a person writes it; If-Match "0" where there is none yet. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_diff: {
        parameters: {
            query: {
                /** @description The id of the earlier version. */
                from: string;
                /** @description The id of the later version. */
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two versions, in words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version of a measure's template. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    templates_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadDto"];
            };
        };
        responses: {
            /** @description Names the lead of a measure, with the reason. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules on who leads, with their sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRuleDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rules_switch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchDto"];
            };
        };
        responses: {
            /** @description Switches a rule on or off. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadRuleDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rules_allRosters: {
        parameters: {
            query?: {
                /** @description Only of this collective. */
                collectiveCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom collectives mean, as people chose, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rules_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRosterDto"];
            };
        };
        responses: {
            /** @description Records whom a collective means from a day on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlanDto"];
            };
        };
        responses: {
            /** @description Drafts a plan from the newest templates of a document. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One plan with its items. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanViewDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_dates: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatesDto"];
            };
        };
        responses: {
            /** @description Sets the office's dates on a draft. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Hands the draft to whoever issues it. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Issues the plan: all its tasks in one act. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "withdraw" | "return" | "windUp" | "close" | "resume" | "archive";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActDto"];
            };
        };
        responses: {
            /** @description Does one act on a plan. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    plans_matrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Measures by agencies, one cell per pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_list: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
                /** @description Of this plan. */
                planId?: string;
                /** @description Of this measure, by its number. */
                measureRef?: string;
                /** @description Of this agency. */
                agencyCode?: string;
                /** @description Of measures that this agency leads. */
                leadAgencyCode?: string;
                /** @description Assigned by this agency. */
                assignerAgencyCode?: string;
                /** @description With this part. */
                role?: "LEAD" | "COOPERATING" | "LOCAL" | "SUBTASK";
                /** @description In this status. */
                status?: "DRAFT" | "DISPATCHED" | "ACKNOWLEDGED" | "IN_PROGRESS" | "SIGNING" | "LEAD_REVIEW" | "VERIFYING" | "RETURNED" | "COMPLETED" | "CLOSED" | "ARCHIVED" | "OBJECTED" | "SUSPENDED" | "ROUTINE" | "TERMINATED" | "CANCELLED";
                /** @description Where this side has the ball. */
                heldBy?: "OWNER" | "LEAD" | "OFFICE" | "EXTERNAL" | "NOBODY";
                /** @description Of this handler. */
                handlerId?: string;
                /** @description Subtasks of this task. */
                parentId?: string;
                /** @description Still to be done, or done. */
                open?: boolean;
                /** @description Past its date, at its agency. */
                overdue?: boolean;
                /** @description Due within five working days, at its agency. */
                dueSoon?: boolean;
                /** @description Ever past its date. */
                everOverdue?: boolean;
                /** @description With this grade. */
                grade?: "EXCELLENT" | "GOOD" | "PASS" | "FAIL";
                /** @description Of this department. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks you may see, soonest due first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_inbox: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
                /** @description Only where I am the handler. */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What lies with your agency, or with the office for its people, soonest due first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_queue: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What nobody of your agency has taken yet and your departments may claim, soonest due first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One task with everything about it. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_history: {
        parameters: {
            query?: {
                /** @description Events at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a task, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_addSubtask: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubtaskDto"];
            };
        };
        responses: {
            /** @description Splits off a subtask as a draft; If-Match names the parent's version, the answer the subtask. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tasks_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "dispatch" | "acknowledge" | "assignHandler" | "start" | "decompose" | "requestCompletion" | "return" | "review" | "sign" | "accept" | "proposeVerification" | "verify" | "rework" | "closeOut" | "object" | "uphold" | "reassign" | "claim" | "counterPropose" | "acceptProposal" | "declineProposal" | "withdrawProposal" | "transfer" | "delegate" | "handBack" | "wait" | "endWait" | "coSign" | "dissent" | "decideJoint" | "setJoint" | "noObjection" | "raiseObjection" | "answerObjection" | "suspend" | "resume" | "terminate" | "cancel" | "routinize" | "reopen" | "archive" | "succeed";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActDto"];
            };
        };
        responses: {
            /** @description Does one act on a task. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    life_rulings: {
        parameters: {
            query?: {
                /** @description Of this name as the document printed it. */
                printedName?: string;
                /** @description Of this agency, as who objected or who got it. */
                agencyCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rulings on objections, newest first, 200 at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrecedentDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    life_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of an archived task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    life_standInList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who stands in for whom in your agency, today and later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    life_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStandInDto"];
            };
        };
        responses: {
            /** @description Appoints a stand-in for a time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    life_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Ends an appointment at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    life_succeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionDto"];
            };
        };
        responses: {
            /** @description Moves an agency's open tasks to its successor, all or none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress reports of a task, oldest period first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_ledger: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
                /** @description Of this plan. */
                planId?: string;
                /** @description Of this task. */
                taskId?: string;
                /** @description Of this agency. */
                agencyCode?: string;
                /** @description Of measures that this agency leads. */
                leadAgencyCode?: string;
                /** @description Of this period, such as 2026-03. */
                period?: string;
                /** @description Standing so. */
                standing?: "NOT_DUE" | "DUE" | "ON_TIME" | "LATE" | "MISSED" | "NO_CHANGE" | "NOT_REQUIRED";
                /** @description Signed and waiting for the office to take or return it. */
                awaitingAcceptance?: boolean;
                /** @description Due from this day on. Civil date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Due until this day. Civil date, YYYY-MM-DD. */
                dueTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger of reporting periods, of a task, a plan or all you may see, soonest due first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One report with its signed versions, the period before and what it may take in. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetailDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_coordination: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
                /** @description Of this plan. */
                planId?: string;
                /** @description Of this agency. */
                agencyCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What agencies ask others to settle, as the newest signed report of each open task says it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinationPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "saveDraft" | "consolidate" | "sendToSign" | "review" | "sign" | "return" | "reportNoChange" | "accept";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportActDto"];
            };
        };
        responses: {
            /** @description Does one act on a progress report. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which posts of your agency may report "no change" beside the signatory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reports_delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegationDto"];
            };
        };
        responses: {
            /** @description The signatory names the posts that may report "no change" for him. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    trajectories_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The planned progress of a task and how it stands to it today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTrajectoryDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    trajectories_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrajectoryDto"];
            };
        };
        responses: {
            /** @description Drafts a plan of progress, in place of an unsigned draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    trajectories_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Signs a drafted plan: it is frozen, and the plan clock stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    extensions_list: {
        parameters: {
            query?: {
                /** @description In this status. */
                status?: "DRAFT" | "SIGNING" | "LEAD_OPINION" | "OFFICE_REVIEW" | "DECISION" | "APPROVED" | "PARTLY_APPROVED" | "REJECTED" | "WITHDRAWN";
                /** @description Waiting for somebody, or answered and withdrawn. */
                pending?: boolean;
                /** @description Of this plan. */
                planId?: string;
                /** @description Of this agency. */
                agencyCode?: string;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension requests you may see, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    extensions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One extension request. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    extensions_ofTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A task's extension requests, and whether you may draft one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskExtensionsDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    extensions_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtensionDto"];
            };
        };
        responses: {
            /** @description Drafts an extension request; If-Match names the task's version, the answer the request. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    extensions_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "draft" | "sendToSign" | "return" | "sign" | "giveOpinion" | "review" | "approve" | "approvePartly" | "reject" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionActDto"];
            };
        };
        responses: {
            /** @description Does one act on an extension request. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    board_counts: {
        parameters: {
            query?: {
                /** @description Only this plan; all plans without. */
                planId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office's numbers; first what the office itself owes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    calendar_days: {
        parameters: {
            query: {
                /** @description The first day. Civil date, YYYY-MM-DD. */
                from: string;
                /** @description The last day, included; three years at most. Civil date, YYYY-MM-DD. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which days are worked, and why, as known today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayDto"][];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    calendar_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices behind the calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notices_apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeDto"];
            };
        };
        responses: {
            /** @description Makes a notice part of the calendar, moves what follows from it and tells whom it concerns, in one act. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedNoticeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    calendar_ladders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ladders of reminders and escalations in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ladders_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLadderDto"];
            };
        };
        responses: {
            /** @description Keeps a ladder as the next version of its key; not in force yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderVersionDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    mails_list: {
        parameters: {
            query?: {
                /** @description To this person. */
                personId?: string;
                /** @description Told of this task, alone or among others. */
                taskId?: string;
                /** @description Of this kind. */
                kind?: string;
                /** @description In this status. */
                status?: "PENDING" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "OVERTAKEN";
                /** @description Written on this day. Civil date, YYYY-MM-DD. */
                day?: string;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Mails on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your mails; all mails for the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    mails_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mail, exactly as it was handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetailDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    mails_allAlarms: {
        parameters: {
            query?: {
                /** @description Only open ones, or only cleared ones. */
                open?: boolean;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Alarms on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the office has to know and act on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    mails_clear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceDto"];
            };
        };
        responses: {
            /** @description Clears an alarm, with what was done about it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notifications_list: {
        parameters: {
            query?: {
                /** @description Only unread ones, or only read ones. */
                unread?: boolean;
                /** @description Only those that ask for something nobody has done yet, or only the others. */
                waiting?: boolean;
                /** @description Of this kind. */
                kind?: "plan.submitted" | "plan.issued" | "plan.amended" | "task.dispatched" | "task.subtask_dispatched" | "task.acknowledged" | "task.handler_assigned" | "task.signing_requested" | "task.review_requested" | "task.verify_requested" | "task.verify_proposed" | "task.word_requested" | "task.returned" | "task.completed" | "task.closed" | "task.reminder" | "task.overdue" | "task.escalated" | "task.due_changed" | "task.changed" | "report.opened" | "report.signing_requested" | "report.submitted" | "report.returned" | "report.returned_inside" | "report.no_change" | "report.consolidated" | "extension.requested" | "extension.returned" | "extension.decided" | "calendar.changed" | "notice.to_sign" | "notice.issued" | "notice.replied" | "notice.declined" | "account.invited" | "alarm.mail_undeliverable" | "alarm.calendar_missing" | "alarm.other";
                /** @description About this task. */
                taskId?: string;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Notices on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your notices, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notifications_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many notices are unread, and how many wait for an act. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountsDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notifications_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMarksDto"];
            };
        };
        responses: {
            /** @description Marks notices as read, all or none. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notifications_markAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Marks all your notices as read. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notifications_stream: {
        parameters: {
            query?: {
                /** @description The `position` of the answer before; without it, where the feed stands now. */
                since?: string;
                /** @description Seconds to wait for news before an answer without any. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed since a position; waits for news (long polling). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveChangesDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    events_since: {
        parameters: {
            query?: {
                /** @description Events after this one; from the beginning without. */
                since?: string;
                /** @description Only of this type. */
                type?: "document.imported" | "reading.corrected" | "reading.doubt_cleared" | "reading.confirmed" | "template.proposed" | "template.revised" | "rule.switched" | "roster.chosen" | "plan.drafted" | "plan.changed" | "plan.submitted" | "plan.issued" | "plan.amendment_drafted" | "plan.amendment_submitted" | "plan.amendment_returned" | "plan.amendment_withdrawn" | "plan.amended" | "task.amended" | "task.template_moved" | "task.cancelled" | "plan.returned" | "plan.withdrawn" | "plan.started" | "plan.winding_up" | "plan.closed" | "plan.resumed" | "plan.archived" | "measure.initiated" | "measure.activated" | "measure.verification_requested" | "measure.returned" | "measure.completed" | "measure.closed" | "measure.continued" | "measure.suspended" | "measure.resumed" | "measure.terminated" | "measure.reopened" | "task.drafted" | "task.decomposed" | "task.dispatched" | "task.notice_delivered" | "task.acknowledged" | "task.handler_assigned" | "task.started" | "task.completion_requested" | "task.reviewed_inside" | "task.returned_inside" | "task.signed" | "task.accepted" | "task.returned" | "task.verification_proposed" | "task.completed" | "task.rework_started" | "task.closed" | "task.objected" | "task.upheld" | "task.reassigned" | "task.claimed" | "task.transferred" | "task.delegated" | "task.handed_back" | "task.suspended" | "task.resumed" | "task.terminated" | "task.routinized" | "task.reopened" | "task.archived" | "task.succeeded" | "task.lead_changed" | "task.counter_proposed" | "task.proposal_accepted" | "task.proposal_declined" | "task.proposal_withdrawn" | "task.cosign_asked" | "task.cosigned" | "task.dissented" | "task.joint_decided" | "task.joint_set" | "task.objections_invited" | "task.objection_waived" | "task.objection_raised" | "task.objection_answered" | "task.wait_started" | "task.wait_ended" | "trajectory.drafted" | "trajectory.signed" | "no_change.delegated" | "stand_in.appointed" | "stand_in.ended" | "task.reminded" | "task.escalated" | "task.deadline_firmed" | "report.opened" | "report.drafted" | "report.sources_taken" | "report.signing_requested" | "report.reviewed" | "report.returned_inside" | "report.submitted" | "report.no_change" | "report.consolidated" | "report.returned" | "report.accepted" | "extension.drafted" | "extension.signing_requested" | "extension.returned" | "extension.opinion_requested" | "extension.submitted" | "extension.reviewed" | "extension.decided" | "extension.withdrawn" | "ladder.drafted" | "ladder.switched" | "task.deadline_moved" | "calendar.notice_applied" | "notice.proposed" | "notice.revised" | "notice.signed" | "notice.declined" | "notice.issued" | "notice.received" | "notice.reply_drafted" | "notice.replied" | "notice.settled" | "notice.overtaken" | "notice.raised" | "alarm.raised" | "alarm.cleared" | "mail.overridden" | "mail.undeliverable" | "agency.moved" | "unit.changed" | "account.invited" | "account.invitation_revoked" | "account.created" | "account.changed" | "post.assigned" | "route.changed" | "session.opened" | "session.revoked";
                /** @description Events at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened since an event, oldest first: a feed for other systems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    permissions_matrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may do what, as data: permissions of posts, acts on tasks and reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixOfRightsDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_list: {
        parameters: {
            query?: {
                /** @description In this status. */
                status?: "PROPOSED" | "SIGNED" | "ISSUED" | "RECEIVED" | "REPLIED" | "SETTLED" | "OVERTAKEN" | "RAISED" | "DECLINED";
                /** @description Waiting for a signature, for the agency's reply, for the office to settle it. */
                waiting?: "SIGN" | "REPLY" | "SETTLE";
                /** @description Of this kind. */
                kind?: "URGE" | "SUPERVISION" | "BULLETIN";
                /** @description Of this level. */
                level?: number;
                /** @description Addressed to this agency. */
                agencyCode?: string;
                /** @description Of this plan. */
                planId?: string;
                /** @description About this task. */
                taskId?: string;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The escalation papers you may see, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPageDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One paper with its evidence. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: "revise" | "sign" | "decline" | "receive" | "draftReply" | "reply" | "settle";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperActDto"];
            };
        };
        responses: {
            /** @description Does one act on a paper; a signed one is numbered and issued at once. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_ofTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A task's papers, what you may begin, and whether escalation rests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPapersDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePaperDto"];
            };
        };
        responses: {
            /** @description Proposes an order or a bulletin for signature; If-Match names the task's version, the answer the paper. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_urging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A 催办 before it is sent: whom it would reach, and what came of the last one. */
            200: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgingDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    papers_urge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you saw, quoted. */
                "If-Match": string;
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeDto"];
            };
        };
        responses: {
            /** @description Issues a 催办; If-Match names the task's version, the answer the paper. */
            201: {
                headers: {
                    /** @description The version, quoted; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required: Version required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers too; 503 where it does not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notices_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeDto"];
            };
        };
        responses: {
            /** @description What a notice would move, and who would be told; nothing is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeEffectDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notices_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a notice did to the dates of tasks that you may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredMoveDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ladders_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions of a ladder, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderVersionDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ladders_validate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLadderDto"];
            };
        };
        responses: {
            /** @description Reads a ladder and says what is wrong with it; keeps nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ladders_dryRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryLadderDto"];
            };
        };
        responses: {
            /** @description What a ladder would have sent in a span of the past, beside what was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ladders_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description The next 60 days of the clocks that run now, under the version in force and under this one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchPreviewDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ladders_switchOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchLadderDto"];
            };
        };
        responses: {
            /** @description Puts a version in force for its kind of clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderVersionDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deadlines_ofTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every clock of a task, and why it is due when it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"][];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    deadlines_holdings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who had the ball of a task, and the working days charged to whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskHoldingsDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    futuremails_ofTask: {
        parameters: {
            query?: {
                /** @description The last day to look at; 30 days without, 400 at most. Civil date, YYYY-MM-DD. */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mails that a task will bring if nothing happens before; to others than your agency only for the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FutureMailsDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    futuremails_ofPerson: {
        parameters: {
            query?: {
                /** @description The last day to look at; 30 days without, 400 at most. Civil date, YYYY-MM-DD. */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mails that a person will get if nothing happens before; of others only for the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FutureMailsDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    futuremails_ofDay: {
        parameters: {
            query: {
                /** @description The day. Civil date, YYYY-MM-DD. */
                day: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mails of one day to come, to everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FutureMailsDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    futuremails_override: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOverrideDto"];
            };
        };
        responses: {
            /** @description Cancels one mail to come, gives it a note, or takes such an order back; with a reason. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
            /** @description invalid_input: Something is not filled in right; malformed_body: Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unauthenticated: Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden: Not permitted; act_not_allowed_for_role: Not your post; act_not_allowed_for_agency: Not your agency; four_eyes: Another person is needed; not_of_unit: Not of this department */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found: Not found; route_not_found: No such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description escalation_paused: Escalation rests; notice_overtaken: Overtaken; notice_pending: A paper is waiting; cooling_down: Urged only lately; stale_version: Changed meanwhile; idempotency_key_in_progress: Still being done; conflict: Conflict; act_not_allowed_in_state: Not possible in this state; open_children: Open subtasks; no_handler: No handler; only_continuing: Only for continuing work; waiting_for_task: Waiting for another task; delegated: The task is delegated; sign_step_open: Not this post's turn yet; tasks_open: Open tasks; measure_suspended: The measure is suspended; measure_not_open: A measure is suspended or terminated; parent_suspended: The parent is suspended; extension_pending: A request is pending; extension_limit: No further extension; trajectory_frozen: The plan is frozen; chain_not_passed: Not yet passed on; source_moved_on: A consolidated report has changed; not_asked: Nothing is asked; joint_open: The joint sign-off is not complete; silence_not_over: The announced time is not over; objection_window: Objections may still come; objections_open: An objection is not answered; window_over: The time for objections is over; doubts_open: Open doubts; not_confirmed: Not confirmed; roster_required: A roster is required; lead_required: A lead is required; plan_not_issuable: The plan can not be issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description text_too_large: File too large; body_too_large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type: Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description level_not_reached: Level not reached; idempotency_key_reused: Key used for another request; reason_required: A reason is required; depth_limit: Too deep; not_assignable: Can not be given tasks; clause_or_evidence_missing: Something is missing; field_required: Something is missing; route_unmanned: Nobody holds a post of the chain; grade_reason_required: This grade takes a reason; due_before_children: Earlier than a subtask; unknown_agency: No such agency; unknown_person: No such person here; due_in_past: Date in the past; due_on_day_off: Not a working day; due_after_parent: Later than the parent; due_required: A due date is required; due_not_later: Not later than now; due_not_earlier: Not earlier than asked for; bad_date: Not a date; bad_offset: Not an offset; bad_trajectory: Not a plan of progress; unknown_target: No such target; text_not_decodable: Not readable text; text_empty: Empty file; reading_out_of_range: Outside the text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_waiting: Too many requests are waiting; too_many_requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal: Internal error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description timeout: Timed out; unavailable: Not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
